#pragma once

namespace praktijkboek {

/// Lengths on paper are doubles in PostScript points (1/72 inch).
constexpr double points_per_millimetre = 72.0 / 25.4;
constexpr double millimetres(double count) { return count * points_per_millimetre; }

} // namespace praktijkboek
