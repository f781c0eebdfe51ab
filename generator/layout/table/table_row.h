#pragma once

#include "layout/flow/flow.h"

#include <optional>
#include <span>
#include <vector>

namespace praktijkboek {

struct TableLook {
  TextStyle text;
  TextStyle head;
  double leading = 12;
  double side_padding = 5;
  double row_padding = 3.5; // above and below the text of a row
  Colour rule;
  Colour strong_rule;
};

/// Where a column of a table stands, from the left edge of the text column.
struct PlacedColumn {
  double left = 0;
  double width = 0;
  Alignment alignment = Alignment::none;
  std::optional<double> comma; // of Alignment::decimal: where decimal commas stand, as `left`
};

enum class RowKind : std::uint8_t { head, body };

/// A title of a column, or the blocks of a cell.
struct CellContent {
  Inlines title;
  Blocks blocks;
};

/// Sets a row as one strip; as more when it is so high that it could leave much of a page empty: then a page may end
/// between its lines. Adds the cells to the element of the row.
std::vector<Strip> set_row(std::span<const CellContent> cells, StructureId row, RowKind kind,
                           std::span<const PlacedColumn> columns, const TableLook& look, const Flow& flow);

} // namespace praktijkboek
