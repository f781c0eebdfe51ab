#pragma once

#include "layout/inline/text_block.h"

#include <span>
#include <vector>

namespace praktijkboek {

/// What a column of a table asks for, in points with its padding.
struct ColumnDemand {
  double share = 0; // given by the author; 0: from the content
  TextWidths content;
};

/// Widths of columns that together are `room` wide, or narrower where the content needs less. Shares are kept as they
/// are; other columns get what their longest word needs and then a part of the rest by how much text they have.
std::vector<double> column_widths(std::span<const ColumnDemand> demands, double room);

/// Whether a table should take the margin column too: its words do not fit in `room`, or its rows grow much lower.
enum class TableExtent { column, page };
TableExtent table_extent(std::span<const ColumnDemand> demands, double room);

} // namespace praktijkboek
