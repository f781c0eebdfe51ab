#pragma once

#include "layout/page/galley.h"

#include <cstddef>
#include <vector>

namespace praktijkboek {

/// The first strip of each page: the breaks with the least cost over all pages together (Plass 1981), where unfilled
/// room costs by its square and breaks that should be avoided cost more than some empty lines. A forbidden break is
/// only taken where nothing else is possible, so that no page is ever overfull unless a single strip is.
/// @param height of the text area
/// @param grid distance of the baselines
std::vector<std::size_t> break_pages(const Galley& galley, double height, double grid);

} // namespace praktijkboek
