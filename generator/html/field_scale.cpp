#include "html/field.h"

namespace praktijkboek {

namespace {

void write_point(Writer& writer, const ControlNames& names, int value) {
  const std::string text = std::to_string(value);
  const std::string id = names.id + "-" + text;
  writer.markup("<span class=\"point\"><input type=\"radio\" id=\"", id, "\" name=\"", names.name, "\" value=\"", text,
                "\"");
  if (names.obligation == Obligation::required) writer.markup(" required");
  writer.markup("><label for=\"", id, "\">", text, "</label></span>");
}

/// '0 = nog niet begonnen'; the equals sign is there for who hears it, the place for who sees it.
void write_end(Writer& writer, int value, std::string_view words) {
  if (words.empty()) return;
  writer.markup("<span class=\"scale-end\"><span class=\"unseen\">", std::to_string(value), " = </span>");
  writer.text(words);
  writer.markup("</span>");
}

} // namespace

void write_scale(Writer& writer, const Field& field, const ScaleField& scale) {
  const ControlNames names = names_of(field);
  const FieldSet group(writer, field, "scale");
  writer.markup("<div class=\"points\">");
  for (int value = scale.minimum; value <= scale.maximum; ++value) write_point(writer, names, value);
  writer.markup("</div>\n");
  if (scale.low.empty() && scale.high.empty()) return;
  writer.markup("<p class=\"scale-ends\">");
  write_end(writer, scale.minimum, scale.low);
  writer.markup(" ");
  write_end(writer, scale.maximum, scale.high);
  writer.markup("</p>\n");
}

} // namespace praktijkboek
