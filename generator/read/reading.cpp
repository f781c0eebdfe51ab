#include "read/reading.h"

#include "yaml/map_reader.h"

#include <algorithm>

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

SourcePointer Reading::load_data(std::string_view path, Span mention) {
  if (const DataFile* known = find_data(path); known != nullptr && known->source) return known->source;
  SourcePointer source;
  if (load_data_)
    source = load_data_(path, mention, diagnostics_);
  else
    error(mention, {"there is no file '{}'", path});
  if (find_data(path) == nullptr) document_.data.push_back({std::string(path), source, {}});
  return source;
}

void Reading::show_columns(std::string_view path, const std::set<std::size_t>& columns) {
  if (DataFile* file = find_data(path)) file->columns.insert(columns.begin(), columns.end());
}

DataFile* Reading::find_data(std::string_view path) {
  const auto found = std::find_if(document_.data.begin(), document_.data.end(),
                                  [&](const DataFile& file) { return file.path == path; });
  return found == document_.data.end() ? nullptr : &*found;
}

} // namespace praktijkboek
