#include "model/walk.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace praktijkboek;

TEST_CASE("every block is visited once, a container before its content") {
  const std::vector<Block> one{{Paragraph{}, 2}};
  const std::vector<Block> two{{Paragraph{}, 4}, {ThematicBreak{}, 5}};
  const std::vector<Block> in_cell{{Paragraph{}, 7}};
  const std::vector<ListItem> items{{TaskState::none, one}};
  const Box box{"tip", {}, two};
  const std::vector<TableCell> cells{{in_cell}};
  const std::vector<TableRow> rows{cells};
  const Table table{{}, {}, rows};
  const List list{ListKind::bullet, ListSpacing::tight, 1, items};
  const std::vector<Block> blocks{{&list, 1}, {&box, 3}, {&table, 6}};
  std::vector<NodeId> visited;
  for_each_block(blocks, [&](const Block& block) { visited.push_back(block.id); });
  CHECK(visited == std::vector<NodeId>{1, 2, 3, 4, 5, 6, 7});
}
