#pragma once

#include <cstddef>

namespace praktijkboek {

struct NumberRange {
  double minimum = 0;
  double maximum = 0;
};
/// Larger numbers have no room beside what they belong to; nobody reads them there either.
constexpr NumberRange written_range{-999'999'999, 999'999'999};
constexpr NumberRange counted_range{0, 999'999'999};

struct CountRange {
  std::size_t fewest = 0;
  std::size_t most = 0;
};
constexpr CountRange bar_counts{1, 24};
constexpr CountRange point_counts{2, 60};

} // namespace praktijkboek
