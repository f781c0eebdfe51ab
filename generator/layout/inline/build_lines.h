#pragma once

#include "layout/inline/break_lines.h"
#include "layout/inline/text_block.h"

#include <vector>

namespace praktijkboek {

/// Step 3 of setting text: the items between two line ends become glyph runs, links and rules. A word that is divided
/// over two lines is shaped again in parts, so that no ligature or kerning spans the break. Spaces at a line's end
/// stay in the text that can be extracted; a hyphen that was put in is left out of it.
std::vector<TextLine> build_lines(const StyledText& text, const LineItems& items, const LineEnds& ends,
                                  const ParagraphStyle& paragraph, double width, const FontLibrary& fonts,
                                  WordCache& cache);

} // namespace praktijkboek
