#pragma once

#include "layout/inline/line_demerits.h"
#include "layout/inline/line_items.h"

#include <cstddef>
#include <vector>

namespace praktijkboek {

/// Where each line ends: indexes of items (glue, or a penalty), the last one is the end of the paragraph.
using LineEnds = std::vector<std::size_t>;

/// Step 2 of setting text: the breaks with the fewest demerits over the whole paragraph (Knuth & Plass 1981), of all
/// there are: however loose a line must be, at most two in a row end with a hyphen and none sticks out, unless there is
/// no other way. A line is overfull only when it has no place to break.
LineEnds break_lines(const std::vector<LineItem>& items, const LineShape& shape);

/// The demerits of given line ends: what break_lines makes least.
double total_demerits(const std::vector<LineItem>& items, const LineEnds& ends, const LineShape& shape);

/// Whether a line may end at an item: at a space or a penalty with something shown before it on its line and behind it.
bool may_break_at(const std::vector<LineItem>& items, std::size_t place);

/// The first item that is shown on a line that begins behind the item at `end`: spaces and penalties are dropped there.
std::size_t start_of_line(const std::vector<LineItem>& items, std::size_t end);

} // namespace praktijkboek
