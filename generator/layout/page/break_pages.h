#pragma once

#include "layout/page/galley.h"
#include "layout/page/page_plan.h"

#include <cstddef>
#include <vector>

namespace praktijkboek {

/// Divides a galley over pages: the breaks with the least cost over all pages together (Plass 1981), where unfilled
/// room costs by its square and breaks that should be avoided cost more than some empty lines. A forbidden break is
/// only taken where nothing else is possible, so that no page is ever overfull unless a single strip is.
///
/// A float that does not fit where it stands in the galley goes to the top of a page that follows, while the text goes
/// on; floats keep their order, and none is left behind at a forced break or the end. Of a note that is too long for
/// its page the last lines stand at the foot of the next.
/// @param height of the text area
/// @param grid distance of the baselines
std::vector<PagePlan> plan_pages(const Galley& galley, double height, double grid);

/// The first strip of each page.
std::vector<std::size_t> break_pages(const Galley& galley, double height, double grid);

} // namespace praktijkboek
