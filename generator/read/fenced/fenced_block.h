#pragma once

#include "read/reading.h"
#include "yaml/map_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// The fenced blocks of ours, whose body is YAML.
enum class FenceWord { figure, diagram, table, sheet, video, download, rolecards };
std::optional<FenceWord> fence_word(std::string_view word);
/// For 'did you mean' and for saying which there are.
const std::vector<std::string>& fence_words();

/// Nothing when the body is too wrong to show anything of it.
std::optional<decltype(Block::kind)> read_fenced_block(Reading& reading, FenceWord word, const YamlDocument& body);

// One file each.
std::optional<decltype(Block::kind)> read_figure(Reading& reading, MapReader& map);
std::optional<decltype(Block::kind)> read_diagram_figure(Reading& reading, MapReader& map);
std::optional<decltype(Block::kind)> read_fenced_table(Reading& reading, MapReader& map);
std::optional<decltype(Block::kind)> read_sheet_card(Reading& reading, MapReader& map);
std::optional<decltype(Block::kind)> read_web_resource(Reading& reading, MapReader& map, WebResourceKind kind);
std::optional<decltype(Block::kind)> read_role_cards(Reading& reading, MapReader& map);

/// 'caption' and 'label' of a figure or table.
Caption read_caption(Reading& reading, MapReader& map);

} // namespace praktijkboek
