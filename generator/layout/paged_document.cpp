#include "layout/paged_document.h"

#include <algorithm>

namespace praktijkboek {

void GlyphRun::add(const ShapedGlyph& glyph, double scale, std::size_t text_begin) {
  constexpr std::size_t furthest = 0xFFFF;
  if (glyph.x_offset != 0 || glyph.y_offset != 0)
    offsets.edit().push_back({static_cast<std::uint32_t>(glyphs.size()), static_cast<float>(glyph.x_offset * scale),
                              static_cast<float>(glyph.y_offset * scale)});
  glyphs.push_back({static_cast<std::uint16_t>(glyph.glyph),
                    static_cast<std::uint16_t>(std::min(text_begin + glyph.cluster, furthest)),
                    static_cast<float>(glyph.advance * scale)});
}

} // namespace praktijkboek
