#pragma once

#include "layout/layout_document.h"
#include "layout/page/galley.h"

#include <cstddef>
#include <vector>

namespace praktijkboek {

/// The text area of a page divided into columns of one width.
struct ColumnGrid {
  std::size_t count = 2;
  double gutter = 18;
  double width = 0;      // of one column
  double first_drop = 0; // how much lower the columns of the first page begin, below a title
};

ColumnGrid column_grid(const PageMaster& master, std::size_t count, double gutter);

/// How the last columns end.
enum class ColumnEnds { filled, balanced };

/// Divides a galley over columns, one after another, and places everything on as many pages as it takes. Strips that
/// belong together stay so as far as a column can hold them. Returns the first strip of each column.
std::vector<std::size_t> make_up_columns(Galley& galley, const ColumnGrid& grid, ColumnEnds ends,
                                         const LayoutContext& context, PageBuilder& pages);

} // namespace praktijkboek
