#include "layout/form/sheet.h"

#include "model/form_values.h"

#include <fmt/args.h>

namespace praktijkboek {

Strip& Sheet::add_strip(Piece&& piece, double gap) {
  Strip strip;
  strip.height = piece.height;
  strip.items = std::move(piece.items);
  strip.space_before = strip.space_after = gap;
  galley.strips.push_back(std::move(strip));
  return galley.strips.back();
}

std::string filled(const Words& words, std::string_view key, std::initializer_list<std::string> values) {
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  for (const std::string& value : values) arguments.push_back(value);
  return fmt::vformat(words(key), arguments);
}

std::string widget_name(const FieldPlace& place, std::initializer_list<std::string_view> parts) {
  std::string name = form_field_name(place.sheet.composition.document.document->slug, {place.field.key});
  for (const std::string_view part : parts) {
    name += '.';
    name += part;
  }
  return name;
}

void append_sentence(std::string& text, std::string_view sentence) {
  if (sentence.empty()) return;
  if (!text.empty()) {
    const bool ended = text.ends_with('.') || text.ends_with('?') || text.ends_with('!') || text.ends_with(':');
    text += ended ? " " : ". ";
  }
  text += sentence;
}

void append_option(std::string& text, std::string_view option) {
  if (text.ends_with('.')) text.pop_back();
  text += text.ends_with('?') || text.ends_with('!') || text.ends_with(':') ? " " : ": ";
  text += option;
}

std::string spoken_name(const FieldPlace& place) {
  std::string text;
  if (place.sheet.section != place.field.label) append_sentence(text, place.sheet.section);
  append_sentence(text, place.field.label);
  if (place.field.obligation == Obligation::required) {
    text += ' ';
    text += place.sheet.words()("field.required");
  }
  append_sentence(text, place.field.help);
  return text;
}

Widget field_widget(const FieldPlace& place, WidgetKind kind, const Rectangle& area) {
  Widget widget;
  widget.kind = kind;
  widget.area = area;
  widget.name = widget_name(place);
  widget.tooltip = spoken_name(place);
  widget.required = place.field.obligation == Obligation::required;
  widget.font = font_id(FontFamily::sans, FontStyle::regular);
  widget.size = field_text_size;
  widget.colour = place.style().option.colour;
  return widget;
}

} // namespace praktijkboek
