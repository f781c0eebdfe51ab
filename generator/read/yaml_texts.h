#pragma once

#include "read/reading.h"
#include "yaml/map_reader.h"

#include <span>
#include <string_view>

namespace praktijkboek {

/// Values of a map as texts that live as long as the document.

std::string_view keep_text(Reading& reading, MapReader& map, std::string_view key);
std::string_view keep_required_text(Reading& reading, MapReader& map, std::string_view key);
std::span<const std::string_view> keep_texts(Reading& reading, MapReader& map, std::string_view key);

/// Values of a map as Markdown; nothing when they are not there.
Inlines read_markdown_line(Reading& reading, MapReader& map, std::string_view key);
Inlines read_required_markdown_line(Reading& reading, MapReader& map, std::string_view key);
Blocks read_markdown_blocks(Reading& reading, MapReader& map, std::string_view key);
Blocks read_markdown_blocks(Reading& reading, const YamlContext& context, const YamlValue& value,
                            std::string_view name);

} // namespace praktijkboek
