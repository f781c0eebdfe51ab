#include "layout/form/input.h"

namespace praktijkboek {

namespace {

constexpr double line_widget_height = 19; // a single line of text stands in its middle, just above the rule
constexpr double unit_gap = 6;

} // namespace

void add_writing_line(Piece& piece, const FieldPlace& place, const Rectangle& area, Widget widget) {
  const double rule = area.y + area.height;
  piece.add_rule({area.x, rule}, {area.x + area.width, rule}, {place.style().rule, rule_width});
  widget.area = {area.x - widget_padding, rule - line_widget_height, area.width + widget_padding, line_widget_height};
  add_widget(piece, place.sheet, std::move(widget), place.sheet.element);
  piece.height = std::max(piece.height, rule);
}

Piece set_writing_line(const FieldPlace& place, double width, std::string_view unit) {
  Piece piece;
  const double pitch = place.style().pitch;
  double line_width = width;
  Piece unit_words;
  if (!unit.empty()) {
    const double unit_width = text_width(unit, place.style().option, place.context());
    line_width = std::max(width / 2, width - unit_width - unit_gap);
    unit_words = set_words(place.sheet, unit, place.style().option, 13, width - line_width - unit_gap + 0.1,
                           Role::paragraph, place.sheet.element);
  }
  Widget widget = field_widget(place, WidgetKind::text, {});
  if (const auto* text = std::get_if<TextField>(&place.field.kind)) widget.max_length = text->max_length.value_or(0);
  add_writing_line(piece, place, {0, 0, line_width, pitch}, std::move(widget));
  if (!unit.empty()) piece.add(std::move(unit_words), {line_width + unit_gap, pitch - 14.5});
  piece.height = pitch;
  return piece;
}

Piece set_writing_lines(const FieldPlace& place, const LongTextField& text) {
  const double pitch = place.style().pitch;
  // A field is never split: it has at most as many lines as a page with its label.
  const PageMaster& master = place.context().master;
  const double page_room = master.height - master.margin_top - master.margin_bottom - 120;
  const auto most = static_cast<std::uint32_t>(std::max(1.0, page_room / pitch));
  const std::uint32_t lines = std::clamp<std::uint32_t>(text.lines + place.extra_lines, 1, most);
  Piece piece;
  for (std::uint32_t line = 1; line <= lines; ++line)
    piece.add_rule({0, line * pitch}, {place.width, line * pitch}, {place.style().rule, rule_width});
  Widget widget =
      field_widget(place, WidgetKind::multiline, {-widget_padding, 0, place.width + 2 * widget_padding, lines * pitch});
  widget.leading = pitch;
  widget.max_length = text.max_length.value_or(0);
  add_widget(piece, place.sheet, std::move(widget), place.sheet.element);
  piece.height = lines * pitch;
  return piece;
}

} // namespace praktijkboek
