#pragma once

#include "layout/inline/line_items.h"
#include "layout/layout_document.h"

namespace praktijkboek {

/// Step 1 of setting text: shapes its words, finds where lines may end, and gives spaces their elasticity. Characters
/// that a face lacks are set in the fallback face, whole clusters at a time.
LineItems itemize(const StyledText& text, const ParagraphStyle& paragraph, const LayoutContext& context,
                  WordCache& cache);

/// Width in points of the glyphs of a piece that show these bytes of the text.
double width_of(const TextPiece& piece, const TextSpan& span, std::uint32_t begin, std::uint32_t end);

} // namespace praktijkboek
