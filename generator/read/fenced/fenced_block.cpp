#include "read/fenced/fenced_block.h"

#include "read/names.h"
#include "read/yaml_texts.h"

#include <array>

namespace praktijkboek {

namespace {

struct Fence {
  std::string_view word;
  FenceWord meaning;
  std::string_view thing;
};
constexpr std::array<Fence, 7> fences{{{"figure", FenceWord::figure, "a figure"},
                                       {"diagram", FenceWord::diagram, "a diagram"},
                                       {"table", FenceWord::table, "a table"},
                                       {"sheet", FenceWord::sheet, "a sheet card"},
                                       {"video", FenceWord::video, "a video"},
                                       {"download", FenceWord::download, "a download"},
                                       {"rolecards", FenceWord::rolecards, "a set of cards"}}};

} // namespace

std::optional<FenceWord> fence_word(std::string_view word) {
  for (const Fence& fence : fences)
    if (fence.word == word) return fence.meaning;
  return std::nullopt;
}

const std::vector<std::string>& fence_words() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> all;
    for (const Fence& fence : fences) all.emplace_back(fence.word);
    return all;
  }();
  return words;
}

std::optional<decltype(Block::kind)> read_fenced_block(Reading& reading, FenceWord word, const YamlDocument& body) {
  MapReader map({reading.source(), body, reading.diagnostics()}, body.root,
                fences[static_cast<std::size_t>(word)].thing);
  if (!map.is_map()) return std::nullopt;
  switch (word) {
  case FenceWord::figure: return read_figure(reading, map);
  case FenceWord::diagram: return read_diagram_figure(reading, map);
  case FenceWord::table: return read_fenced_table(reading, map);
  case FenceWord::sheet: return read_sheet_card(reading, map);
  case FenceWord::video: return read_web_resource(reading, map, WebResourceKind::video);
  case FenceWord::download: return read_web_resource(reading, map, WebResourceKind::download);
  case FenceWord::rolecards: return read_role_cards(reading, map);
  }
  return std::nullopt;
}

Caption read_caption(Reading& reading, MapReader& map) {
  Caption caption;
  caption.content = read_markdown_line(reading, map, "caption");
  const std::string_view label = read_label(map, "label");
  if (!label.empty()) caption.label = keep_text(reading, map, "label");
  return caption;
}

} // namespace praktijkboek
