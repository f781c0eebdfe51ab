#pragma once

#include "layout/paged_document.h"

#include <span>
#include <string_view>

namespace praktijkboek {

/// Glyphs that together show one piece of text: a letter, a ligature, a letter with its marks.
struct GlyphCluster {
  std::span<const PositionedGlyph> glyphs;
  std::string_view text;
};

/// Calls visit(GlyphCluster) for each cluster of a run, from left to right.
template <typename Visit>
void for_each_cluster(const GlyphRun& run, Visit&& visit) {
  const std::span<const PositionedGlyph> glyphs = run.glyphs;
  const auto size = static_cast<std::uint32_t>(run.text.size());
  std::uint32_t left = size; // where the text of the cluster to the left begins: text may run from right to left
  for (std::size_t first = 0; first < glyphs.size();) {
    const std::uint32_t begin = glyphs[first].text_begin;
    std::size_t last = first + 1;
    while (last < glyphs.size() && glyphs[last].text_begin == begin) ++last;
    const std::uint32_t right = last < glyphs.size() ? glyphs[last].text_begin : begin;
    const std::uint32_t end = right > begin ? right : left > begin ? left : size;
    visit(GlyphCluster{glyphs.subspan(first, last - first),
                       std::string_view(run.text).substr(std::min(begin, size), end - std::min(begin, end))});
    left = begin;
    first = last;
  }
}

} // namespace praktijkboek
