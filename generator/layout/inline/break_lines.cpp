#include "layout/inline/break_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace praktijkboek {

namespace {

constexpr double tolerable_ratio = 1.6;
constexpr double tolerable_ragged_ratio = 6;
constexpr double unbounded_ratio = 1e9;
constexpr double class_change_demerits = 3'000;
constexpr double double_hyphen_demerits = 8'000;
constexpr double last_hyphen_demerits = 15'000;
constexpr double short_end_demerits = 4'000;  // a last line of one short word
constexpr double short_end = 0.12;            // of the width
constexpr std::uint8_t most_hyphens = 2;      // on lines in a row
constexpr double third_hyphen_demerits = 1e8; // only where a line would stick out otherwise
constexpr double rescue_demerits = 1e12;

/// Sums over all items before a place.
struct Sums {
  double width = 0;
  double stretch = 0;
  double shrink = 0;

  void add(const LineItem& item) {
    if (item.kind == LineItemKind::penalty) return;
    width += item.width;
    stretch += item.stretch;
    shrink += item.shrink;
  }
};

enum class Fit : std::uint8_t { tight, normal, loose, very_loose };
constexpr std::size_t fit_count = 4;
constexpr std::size_t hyphen_states = most_hyphens + 1;

Fit fit_of(double ratio) {
  if (ratio < -0.5) return Fit::tight;
  if (ratio <= 0.5) return Fit::normal;
  if (ratio <= 1) return Fit::loose;
  return Fit::very_loose;
}

/// How much the glue of a line must stretch (above 0) or shrink (below 0), as a share of what it can.
double ratio_of(const Sums& before, const Sums& after, const LineItem& end, double width, double spare) {
  const double natural = after.width - before.width + (end.kind == LineItemKind::penalty ? end.width : 0);
  const double room = width - natural;
  if (room < -1e-6) {
    const double shrink = after.shrink - before.shrink;
    return shrink > 0 ? room / shrink : -std::numeric_limits<double>::infinity();
  }
  if (end.penalty == break_forced) return 0; // the last line is not stretched
  const double stretch = after.stretch - before.stretch + spare;
  if (stretch > 0) return room / stretch;
  return room < 1e-6 ? 0 : 1e4;
}

double line_demerits(double ratio, const LineItem& end, const LineShape& shape) {
  // An uneven edge is what ragged lines have: there a short line is less bad than in a justified paragraph a loose one.
  const double power = shape.ragged > 0 && ratio > 1 ? 1.5 : 3;
  const double badness = std::min(100 * std::pow(std::abs(ratio), power), 1e8);
  const double base = (10 + badness) * (10 + badness);
  if (end.penalty == break_forced) return base;
  return base + static_cast<double>(end.penalty) * end.penalty;
}

double neighbour_demerits(Fit before, Fit after, std::uint8_t hyphens_before, const LineItem& end,
                          const LineShape& shape) {
  double demerits = 0;
  if (shape.ragged == 0 && std::abs(static_cast<int>(before) - static_cast<int>(after)) > 1)
    demerits += class_change_demerits;
  if (hyphens_before > 0 && end.hyphen) demerits += double_hyphen_demerits;
  if (hyphens_before > 0 && end.penalty == break_forced) demerits += last_hyphen_demerits;
  return demerits;
}

double short_end_penalty(const Sums& before, const Sums& after, const LineItem& end, const LineShape& shape,
                         bool first_line) {
  const bool short_line = after.width - before.width < short_end * shape.width;
  return end.penalty == break_forced && short_line && !first_line ? short_end_demerits : 0;
}

bool may_break_at(const std::vector<LineItem>& items, std::size_t place) {
  const LineItem& item = items[place];
  switch (item.kind) {
  case LineItemKind::box: return false;
  case LineItemKind::glue:
    return item.penalty < break_forbidden && place > 0 && items[place - 1].kind != LineItemKind::glue;
  case LineItemKind::penalty: return item.penalty < break_forbidden;
  }
  return false;
}

/// A way to set the text up to a break.
struct Node {
  std::size_t item = 0;
  Sums sums; // up to the start of the next line
  double demerits = 0;
  std::size_t previous = 0;
  Fit fit = Fit::normal;
  std::uint8_t hyphens = 0; // lines in a row, up to this one, that end with a hyphen
  bool start = false;
};

/// relaxed: a third hyphen in a row and a box wider than its line are let through, where there is no other way.
enum class Rules : std::uint8_t { strict, relaxed };

class Breaker {
public:
  Breaker(const std::vector<LineItem>& items, const LineShape& shape, double tolerance, Rules rules)
      : items_(items), shape_(shape), tolerance_(tolerance), rules_(rules) {}

  /// Nothing when there is no way within the tolerance.
  std::optional<LineEnds> run() {
    Node start;
    start.start = true;
    nodes_.push_back(start);
    active_.push_back(0);
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (may_break_at(items_, i)) try_break(i);
      if (active_.empty()) return std::nullopt;
      sums_.add(items_[i]);
    }
    return best_path();
  }

private:
  struct Candidate {
    double demerits = std::numeric_limits<double>::infinity();
    std::size_t previous = 0;
  };
  using Candidates = std::array<Candidate, fit_count * hyphen_states>;

  void try_break(std::size_t place) {
    const LineItem& end = items_[place];
    Candidates candidates;
    std::size_t kept = 0;
    std::size_t last_too_long = active_.front();
    for (const std::size_t index : active_) {
      const Node& node = nodes_[index];
      const double width = shape_.width - (node.start ? shape_.first_indent : 0);
      const double ratio = ratio_of(node.sums, sums_, end, width, shape_.ragged);
      const bool too_long = ratio < -1 - 1e-9;
      if (too_long)
        last_too_long = index;
      else if (ratio <= tolerance_)
        consider(candidates, index, ratio, end);
      if (!too_long && end.penalty != break_forced) active_[kept++] = index;
    }
    active_.resize(kept);
    const bool found = add_nodes(candidates, place);
    if (!found && active_.empty() && rules_ == Rules::relaxed) rescue(last_too_long, place);
  }

  void consider(Candidates& candidates, std::size_t index, double ratio, const LineItem& end) const {
    const Node& node = nodes_[index];
    const auto hyphens = static_cast<std::uint8_t>(end.hyphen ? std::min(node.hyphens + 1, int{most_hyphens}) : 0);
    const bool one_too_many = end.hyphen && node.hyphens == most_hyphens;
    if (one_too_many && rules_ == Rules::strict) return;
    const Fit fit = fit_of(ratio);
    const double demerits = (one_too_many ? third_hyphen_demerits : 0) + node.demerits +
                            line_demerits(ratio, end, shape_) +
                            neighbour_demerits(node.fit, fit, node.hyphens, end, shape_) +
                            short_end_penalty(node.sums, sums_, end, shape_, node.start);
    Candidate& candidate = candidates[static_cast<std::size_t>(fit) * hyphen_states + hyphens];
    if (demerits < candidate.demerits) candidate = {demerits, index};
  }

  bool add_nodes(const Candidates& candidates, std::size_t place) {
    bool added = false;
    Sums after;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (candidates[i].demerits == std::numeric_limits<double>::infinity()) continue;
      if (!added) after = sums_behind(place);
      nodes_.push_back({place, after, candidates[i].demerits, candidates[i].previous,
                        static_cast<Fit>(i / hyphen_states), static_cast<std::uint8_t>(i % hyphen_states), false});
      active_.push_back(nodes_.size() - 1);
      added = true;
    }
    return added;
  }

  /// A box wider than the line: it stands on a line of its own.
  void rescue(std::size_t previous, std::size_t place) {
    nodes_.push_back(
        {place, sums_behind(place), nodes_[previous].demerits + rescue_demerits, previous, Fit::tight, 0, false});
    active_.push_back(nodes_.size() - 1);
  }

  Sums sums_behind(std::size_t place) const {
    Sums sums = sums_;
    const std::size_t start = start_of_line(items_, place);
    for (std::size_t i = place; i < start; ++i) sums.add(items_[i]);
    return sums;
  }

  LineEnds best_path() const {
    const std::size_t last = items_.size() - 1;
    std::size_t best = active_.front();
    for (const std::size_t index : active_)
      if (nodes_[index].item == last && nodes_[index].demerits < nodes_[best].demerits) best = index;
    LineEnds ends;
    for (std::size_t index = best; !nodes_[index].start; index = nodes_[index].previous)
      ends.push_back(nodes_[index].item);
    std::reverse(ends.begin(), ends.end());
    return ends;
  }

  const std::vector<LineItem>& items_;
  const LineShape& shape_;
  double tolerance_;
  Rules rules_;
  Sums sums_;
  std::vector<Node> nodes_;
  std::vector<std::size_t> active_;
};

bool fits_on_one_line(const std::vector<LineItem>& items, const LineShape& shape) {
  double width = shape.first_indent;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].penalty == break_forced && i + 1 < items.size()) return false;
    if (items[i].kind != LineItemKind::penalty) width += items[i].width;
  }
  return width <= shape.width;
}

} // namespace

LineEnds break_lines(const std::vector<LineItem>& items, const LineShape& shape) {
  if (fits_on_one_line(items, shape)) return {items.size() - 1};
  const double tolerance = shape.ragged > 0 ? tolerable_ragged_ratio : tolerable_ratio;
  if (const auto ends = Breaker(items, shape, tolerance, Rules::strict).run()) return *ends;
  // Any looseness is better than a third hyphen, and everything is better than a line that sticks out.
  if (const auto ends = Breaker(items, shape, unbounded_ratio, Rules::strict).run()) return *ends;
  return *Breaker(items, shape, unbounded_ratio, Rules::relaxed).run();
}

std::size_t start_of_line(const std::vector<LineItem>& items, std::size_t end) {
  std::size_t start = end + 1;
  const auto is_dropped = [](const LineItem& item) {
    return item.kind == LineItemKind::glue || (item.kind == LineItemKind::penalty && item.penalty != break_forced);
  };
  if (items[end].penalty == break_forced) return start;
  while (start < items.size() && is_dropped(items[start])) ++start;
  return start;
}

double total_demerits(const std::vector<LineItem>& items, const LineEnds& ends, const LineShape& shape) {
  double total = 0;
  Fit fit = Fit::normal;
  std::uint8_t hyphens = 0;
  std::size_t begin = 0;
  for (const std::size_t end_place : ends) {
    const LineItem& end = items[end_place];
    Sums line;
    for (std::size_t i = begin; i < end_place; ++i) line.add(items[i]);
    const double width = shape.width - (begin == 0 ? shape.first_indent : 0);
    const double ratio = ratio_of({}, line, end, width, shape.ragged);
    total += line_demerits(ratio, end, shape) + neighbour_demerits(fit, fit_of(ratio), hyphens, end, shape) +
             short_end_penalty({}, line, end, shape, begin == 0);
    fit = fit_of(ratio);
    hyphens = static_cast<std::uint8_t>(end.hyphen ? hyphens + 1 : 0);
    begin = start_of_line(items, end_place);
  }
  return total;
}

} // namespace praktijkboek
