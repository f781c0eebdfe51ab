#include "read/reading.h"

#include "yaml/map_reader.h"

namespace praktijkboek {

std::string_view Reading::keep(std::string_view text, std::uint32_t place) {
  const std::string_view source = source_.text;
  const bool stands_there = place <= source.size() && source.substr(place, text.size()) == text;
  return stands_there ? source.substr(place, text.size()) : keep(text);
}

std::string_view Reading::keep(const YamlDocument& document, const YamlValue& scalar) {
  const auto* content = std::get_if<YamlScalar>(&scalar.content);
  if (content == nullptr) return {};
  const std::string_view text = text_of(*content);
  const std::uint32_t quotes = content->style == ScalarStyle::plain ? 0 : 1;
  if (scalar.place == YamlValue::from_alias) return keep(text);
  return keep(text, document.excerpt.source_offset(scalar.place + quotes));
}

} // namespace praktijkboek
