#include "layout/form/input.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

namespace {

constexpr double label_leading = 13;
constexpr double help_leading = 11.5;

/// How what is asked for is written, as a key of the words; empty: anyhow.
std::string_view form_hint(const FieldKind& kind) {
  if (std::holds_alternative<DateField>(kind)) return "field.date_form";
  if (std::holds_alternative<TimeField>(kind)) return "field.time_form";
  return {};
}

bool label_stands_behind(const FieldKind& kind) {
  const auto* check = std::get_if<CheckField>(&kind);
  return check != nullptr && check->options.empty();
}

} // namespace

Piece set_label(const FieldPlace& place) {
  Piece piece;
  if (label_stands_behind(place.field.kind)) return piece;
  Sheet& sheet = place.sheet;
  const StructureId label = sheet.add_element(Role::paragraph, sheet.element);
  const TextStyle& style = place.look == FieldLook::client ? place.style().client_label : place.style().label;
  StyledText text = styled(place.field.label, style, label);
  const auto add_hint = [&](std::string_view words) {
    text.append(" ", place.style().hint, label);
    TextSpan hint;
    hint.style = place.style().hint;
    hint.element = label;
    hint.spaces = Spaces::keeping;
    text.append(words, hint);
  };
  if (place.field.obligation == Obligation::required) add_hint(sheet.words()("field.required"));
  if (const std::string_view hint = form_hint(place.field.kind); !hint.empty()) add_hint(sheet.words()(hint));
  piece.add(set_text(text, label_paragraph(label_leading), place.width, place.context()), {0, 0});
  if (!place.field.help.empty())
    piece.add(set_words(sheet, place.field.help, place.style().hint, help_leading, place.width, Role::paragraph,
                        sheet.element),
              {0, piece.height});
  return piece;
}

} // namespace praktijkboek
