#pragma once

#include "font/font_library.h"
#include "layout/paged_document.h"

namespace praktijkboek {

/// The rectangle that an item covers: of a path with its stroke (the control points of curves counted in), of a run
/// from the ascenders to the descenders of its face.
Rectangle painted_box(const PaintedPath& path);
Rectangle painted_box(const GlyphRun& run, const FontMetrics& metrics);

} // namespace praktijkboek
