#pragma once

#include "layout/inline/line_items.h"

#include <cstddef>
#include <vector>

namespace praktijkboek {

/// What lines must be like.
struct LineShape {
  double width = 0;
  double first_indent = 0;
  double ragged = 0; // room at the end of a line that counts as well filled; 0: lines are justified
};

/// Where each line ends: indexes of items (glue, or a penalty), the last one is the end of the paragraph.
using LineEnds = std::vector<std::size_t>;

/// Step 2 of setting text: the breaks with the fewest demerits over the whole paragraph (Knuth & Plass 1981). At most
/// two lines in a row end with a hyphen, unless one would stick out otherwise. A line is overfull only when a single
/// box is wider than it.
LineEnds break_lines(const std::vector<LineItem>& items, const LineShape& shape);

/// The demerits of given line ends: what break_lines makes least. For comparison in tests.
double total_demerits(const std::vector<LineItem>& items, const LineEnds& ends, const LineShape& shape);

/// The first item that is shown on a line that begins behind the item at `end`: spaces and penalties are dropped there.
std::size_t start_of_line(const std::vector<LineItem>& items, std::size_t end);

} // namespace praktijkboek
