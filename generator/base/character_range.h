#pragma once

namespace praktijkboek {

/// Code points from the first to the last, both included.
struct CharacterRange {
  char32_t first = 0;
  char32_t last = 0;
};

} // namespace praktijkboek
