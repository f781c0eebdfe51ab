#pragma once

#include "layout/layout_document.h"
#include "layout/page/galley.h"
#include "layout/page_builder.h"

namespace praktijkboek {

/// Sets a whole galley in one place, however high that is. Returns its height.
double fill_place(Galley& galley, Point corner, double width, std::size_t page, const LayoutContext& context,
                  PageBuilder& pages);

} // namespace praktijkboek
