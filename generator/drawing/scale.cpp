#include "drawing/scale.h"

#include <algorithm>
#include <cmath>

namespace praktijkboek {

namespace {

struct RoundStep {
  int factor = 1; // 1, 2 or 5
  int exponent = 0;

  double value() const { return times(1); }
  /// A multiple that is the same number as its decimals: 3 times 0.1 is 0.3.
  double times(double count) const {
    const double power = std::pow(10.0, std::abs(exponent));
    return exponent < 0 ? count * factor / power : count * factor * power;
  }
};

RoundStep find_step(double range, int most, Values values) {
  RoundStep step;
  step.exponent = static_cast<int>(std::floor(std::log10(range / most)));
  if (values == Values::whole) step.exponent = std::max(step.exponent, 0);
  for (;; ++step.exponent)
    for (const int factor : {1, 2, 5}) {
      step.factor = factor;
      if (step.value() * most >= range * (1 - 1e-9)) return step;
    }
}

} // namespace

double round_step(double range, int most) { return find_step(range, most, Values::fractional).value(); }

Scale scale_of(double lowest, double highest, int most, Values values) {
  // From nought unless all values lie in a band far from it.
  if (lowest > 0 && lowest < 0.6 * highest) lowest = 0;
  if (highest < 0 && highest > 0.6 * lowest) highest = 0;
  if (lowest == highest) {
    lowest = std::min(lowest, 0.0);
    highest = std::max(highest, lowest == 0 ? 1.0 : 0.0);
  }
  RoundStep step;
  double first = 0, last = 0;
  for (int pieces = most;; --pieces) { // rounding outwards may make more of them
    step = find_step(highest - lowest, std::max(pieces, 1), values);
    first = std::floor(lowest / step.value() + 1e-9);
    last = std::ceil(highest / step.value() - 1e-9);
    if (last - first <= most || pieces <= 1) break;
  }
  // Nought is where an axis begins; above it the lowest value must not look as if it were nothing.
  if (first > 0 && step.times(first) >= lowest) first -= 1;
  Scale scale{step.times(first), step.times(last), std::max(0, -step.exponent), {}};
  for (double i = first; i <= last; ++i) scale.ticks.push_back(step.times(i));
  return scale;
}

} // namespace praktijkboek
