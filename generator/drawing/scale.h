#pragma once

#include <vector>

namespace praktijkboek {

/// Round numbers from `low` to `high`, both included; `high` is more than `low`.
struct Scale {
  double low = 0;
  double high = 1;
  int decimals = 0; // that the ticks need
  std::vector<double> ticks;
};

/// A step of 1, 2 or 5 times a power of ten that cuts `range` into at most `most` pieces.
double round_step(double range, int most);

enum class Values { whole, fractional };

/// A scale from nought where the values allow it, else from near the lowest of them; it has at most `most` steps, and
/// no fractions where the values have none.
Scale scale_of(double lowest, double highest, int most, Values values);

} // namespace praktijkboek
