#include "read/fenced/fenced_block.h"
#include "read/names.h"
#include "read/yaml_texts.h"

namespace praktijkboek {

std::optional<decltype(Block::kind)> read_sheet_card(Reading& reading, MapReader& map) {
  const std::string_view name = keep_required_text(reading, map, "name");
  map.finish();
  if (name.empty() || read_label(map, "name").empty()) return std::nullopt;
  return SheetCard{name};
}

} // namespace praktijkboek
