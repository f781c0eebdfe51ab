#include "read/yaml_texts.h"

#include "read/markdown/markdown.h"

#include <fmt/format.h>

#include <vector>

namespace praktijkboek {

std::string_view keep_text(Reading& reading, MapReader& map, std::string_view key) {
  if (map.text(key).empty()) return {};
  return reading.keep(map.context().document, *map.value(key));
}

std::string_view keep_required_text(Reading& reading, MapReader& map, std::string_view key) {
  if (map.required_text(key).empty()) return {};
  return reading.keep(map.context().document, *map.value(key));
}

std::span<const std::string_view> keep_texts(Reading& reading, MapReader& map, std::string_view key) {
  std::vector<std::string_view> kept;
  for (const YamlValue& item : map.list(key))
    if (map.item_text(item, key)) kept.push_back(reading.keep(map.context().document, item));
  return reading.store_all(kept);
}

Inlines read_markdown_line(Reading& reading, MapReader& map, std::string_view key) {
  if (map.text(key).empty()) return {};
  const ScalarExcerpt excerpt(map.context().document, *map.value(key));
  return read_markdown_line(reading, excerpt.view());
}

Inlines read_required_markdown_line(Reading& reading, MapReader& map, std::string_view key) {
  if (map.required_text(key).empty()) return {};
  const ScalarExcerpt excerpt(map.context().document, *map.value(key));
  return read_markdown_line(reading, excerpt.view());
}

Blocks read_markdown_blocks(Reading& reading, MapReader& map, std::string_view key) {
  const YamlValue* value = map.value(key);
  if (value == nullptr) return {};
  return read_markdown_blocks(reading, map.context(), *value, fmt::format("'{}'", key));
}

Blocks read_markdown_blocks(Reading& reading, const YamlContext& context, const YamlValue& value,
                            std::string_view name) {
  if (!read_text(context, value, name)) return {};
  const ScalarExcerpt excerpt(context.document, value);
  return read_markdown_blocks(reading, excerpt.view());
}

} // namespace praktijkboek
