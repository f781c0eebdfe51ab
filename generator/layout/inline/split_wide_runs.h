#pragma once

#include "layout/inline/line_items.h"

namespace praktijkboek {

/// The last resort against overfull lines: where what stands between two breaks is wider than a line, with the hyphen
/// that it would end with, lines may end at its hard spaces, between its parts, and within a part that is too wide
/// itself between any two clusters. In that order of preference.
void split_wide_runs(LineItems& items, double width, const StyledText& text);

} // namespace praktijkboek
