#include "layout/inline/line_demerits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace praktijkboek {

namespace {

constexpr double class_change_demerits = 3'000;
constexpr double double_hyphen_demerits = 8'000;
constexpr double last_hyphen_demerits = 15'000;
constexpr double short_end_demerits = 4'000; // a last line of one short word
constexpr double short_end = 0.12;           // of the width
constexpr double worst_badness = 1e7;
// Above those of any line that fits, and those above the ones of any hyphens.
constexpr double third_hyphen_demerits = 1e15;
constexpr double overfull_demerits = 1e17;

LineFit fit_of(double ratio) {
  if (ratio < -0.5) return LineFit::tight;
  if (ratio <= 0.5) return LineFit::normal;
  if (ratio <= 1) return LineFit::loose;
  return LineFit::very_loose;
}

double ratio_of(const LineCandidate& line, double natural, const LineShape& shape, const LineBefore& before) {
  const double hang = line.end.kind == LineItemKind::box ? 0 : line.end.hang;
  const double room = shape.width - (before.none ? shape.first_indent : 0) - natural + hang;
  if (room < -1e-6) {
    const double shrink = line.after.shrink - line.before.shrink;
    return shrink > 0 ? room / shrink : -std::numeric_limits<double>::infinity();
  }
  if (line.end.penalty == break_forced) return 0;
  const double stretch = line.after.stretch - line.before.stretch + shape.ragged;
  if (stretch > 0) return room / stretch;
  return room < 1e-6 ? 0 : 1e4;
}

double base_demerits(double ratio, const LineShape& shape) {
  // An uneven edge is what ragged lines have: there a short line is less bad than in a justified paragraph a loose one.
  const double size = std::abs(ratio);
  const double power = shape.ragged > 0 && ratio > 1 ? size * std::sqrt(size) : size * size * size;
  const double badness = std::min(100 * power, worst_badness);
  return (10 + badness) * (10 + badness);
}

double neighbour_demerits(LineFit fit, const LineItem& end, const LineShape& shape, const LineBefore& before) {
  double demerits = 0;
  if (shape.ragged == 0 && std::abs(static_cast<int>(before.fit) - static_cast<int>(fit)) > 1)
    demerits += class_change_demerits;
  if (before.hyphens > 0 && end.hyphen) demerits += double_hyphen_demerits;
  if (before.hyphens > 0 && end.penalty == break_forced) demerits += last_hyphen_demerits;
  if (before.hyphens >= most_hyphens && end.hyphen) demerits += third_hyphen_demerits;
  return demerits;
}

} // namespace

double line_ratio(const LineCandidate& line, const LineShape& shape, const LineBefore& before) {
  const double sign = line.end.kind == LineItemKind::penalty ? line.end.width : 0;
  return ratio_of(line, line.natural_width() + sign, shape, before);
}

double line_ratio_without_sign(const LineCandidate& line, const LineShape& shape, const LineBefore& before) {
  return ratio_of(line, line.natural_width(), shape, before);
}

double line_demerits(const LineCandidate& line, double ratio, const LineShape& shape, const LineBefore& before) {
  if (is_overfull(ratio)) return overfull_demerits;
  double demerits = base_demerits(ratio, shape) + neighbour_demerits(fit_of(ratio), line.end, shape, before);
  if (line.end.penalty != break_forced) return demerits + static_cast<double>(line.end.penalty) * line.end.penalty;
  if (!before.none && line.natural_width() < short_end * shape.width) demerits += short_end_demerits;
  return demerits;
}

double least_demerits_above(double ratio, const LineShape& shape) { return base_demerits(ratio, shape); }

LineBefore line_before(const LineBefore& above, double ratio, const LineItem& end) {
  const int hyphens = end.hyphen ? std::min(above.hyphens + 1, int{most_hyphens}) : 0;
  return {fit_of(ratio), static_cast<std::uint8_t>(hyphens), false};
}

} // namespace praktijkboek
