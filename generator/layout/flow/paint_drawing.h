#pragma once

#include "drawing/drawing.h"
#include "layout/layout_document.h"

#include <vector>

namespace praktijkboek {

/// What a drawing needs to know of letters: the theme's sans.
MeasureText drawing_measure(const LayoutContext& context);

/// Adds the shapes of a drawing as items in the colours of the theme, its top left corner at `corner`.
void paint_drawing(const Drawing& drawing, Point corner, StructureId element, const LayoutContext& context,
                   std::vector<PageItem>& items);

} // namespace praktijkboek
