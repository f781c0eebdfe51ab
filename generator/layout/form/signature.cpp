#include "layout/form/input.h"

namespace praktijkboek {

namespace {

constexpr double caption_leading = 11;
constexpr double gap = 12;
constexpr double date_share = 0.36;

} // namespace

/// Room to sign, and below it the name and the date. The signature itself can also be set digitally.
Piece set_signature(const FieldPlace& place) {
  Sheet& sheet = place.sheet;
  const SheetStyle& style = place.style();
  const Words& words = sheet.words();
  Piece piece;
  const auto caption = [&](std::string_view key, Point corner, double width) {
    piece.add(set_words(sheet, words(key), style.hint, caption_leading, width, Role::paragraph, sheet.element), corner);
  };
  const auto widget = [&](WidgetKind kind, std::string_view part, std::string_view key) {
    Widget made = field_widget(place, kind, {});
    made.name = widget_name(place, {part});
    append_option(made.tooltip, words(key));
    return made;
  };

  const double line = style.signature_room;
  caption("signature.line", {0, line + 1.5}, place.width);
  Widget signature = widget(WidgetKind::signature, "handtekening", "signature.line");
  signature.area = {0, 2, place.width, line - 2};
  add_widget(piece, sheet, std::move(signature), sheet.element);
  piece.add_rule({0, line}, {place.width, line}, {style.rule, rule_width});

  const double below = line + caption_leading, date_width = date_share * (place.width - gap);
  const double name_width = place.width - gap - date_width, date_left = name_width + gap;
  caption("signature.name", {0, below + style.pitch + 1.5}, name_width);
  add_writing_line(piece, place, {0, below, name_width, style.pitch},
                   widget(WidgetKind::text, "naam", "signature.name"));
  caption("signature.date", {date_left, below + style.pitch + 1.5}, date_width);
  add_writing_line(piece, place, {date_left, below, date_width, style.pitch},
                   widget(WidgetKind::text, "datum", "signature.date"));
  return piece;
}

} // namespace praktijkboek
