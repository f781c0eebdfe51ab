#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace praktijkboek {

/// Strips of a note that stand on one page.
struct NotePart {
  std::uint32_t note = 0; // into Galley::footnotes
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What stands on a page, from top to bottom.
struct PagePlan {
  std::vector<std::size_t> strips; // floats that come from the page before are the first
  std::vector<NotePart> notes;     // at the foot
};

} // namespace praktijkboek
