#include "layout/inline/break_lines.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace praktijkboek {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double tolerable_ratio = 1.6;
constexpr double tolerable_ragged_ratio = 6;
constexpr std::size_t hyphen_states = most_hyphens + 1;

/// A way to set the text up to a break.
struct Node {
  std::size_t item = 0;
  LineSums sums; // up to the start of the next line
  double demerits = 0;
  std::size_t previous = 0;
  LineBefore line; // the one that ends here
};

/// relaxed: a third hyphen in a row and a box wider than its line are let through, where there is no other way.
enum class Rules : std::uint8_t { strict, relaxed };

/// Which ways a search looks at.
struct Limits {
  double ratio = infinite;    // of a line
  double demerits = infinite; // of all lines together
  Rules rules = Rules::strict;
};

struct Way {
  LineEnds ends;
  double demerits = 0;
};

class Breaker {
public:
  Breaker(const std::vector<LineItem>& items, const LineShape& shape, const Limits& limits)
      : items_(items), shape_(shape), limits_(limits) {}

  /// Nothing when there is no way within the limits.
  std::optional<Way> run() {
    Node start;
    start.sums = sums_at_start(items_.front());
    nodes_.push_back(start);
    active_.push_back(0);
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (may_break_at(items_, i)) try_break(i);
      if (active_.empty()) return std::nullopt;
      sums_.add(items_[i]);
    }
    return best_way();
  }

private:
  struct Candidate {
    double demerits = infinite;
    std::size_t previous = 0;
    LineBefore line;
  };
  /// What a way costs from here on depends on no more than this of its last line, so one way of each kind is enough.
  using Candidates = std::array<Candidate, line_fit_count * hyphen_states>;

  void try_break(std::size_t place) {
    const LineItem& end = items_[place];
    Candidates candidates;
    std::size_t kept = 0;
    std::size_t last = active_.front();
    for (const std::size_t index : active_) {
      const Node& node = nodes_[index];
      const LineCandidate line{node.sums, sums_, end};
      const double ratio = line_ratio(line, shape_, node.line);
      if (!is_overfull(ratio) && ratio <= limits_.ratio) consider(candidates, index, line, ratio);
      // Without the hyphen it may fit, and then so may a longer line with a narrow letter in its place.
      const bool full = is_overfull(ratio) && is_overfull(line_ratio_without_sign(line, shape_, node.line));
      last = index;
      if (!full && end.penalty != break_forced) active_[kept++] = index;
    }
    active_.resize(kept);
    const bool found = add_nodes(candidates, place);
    if (!found && active_.empty() && limits_.rules == Rules::relaxed) add_overfull(last, place);
  }

  void consider(Candidates& candidates, std::size_t index, const LineCandidate& line, double ratio) const {
    const Node& node = nodes_[index];
    if (line.end.hyphen && node.line.hyphens == most_hyphens && limits_.rules == Rules::strict) return;
    const double demerits = node.demerits + line_demerits(line, ratio, shape_, node.line);
    if (demerits > limits_.demerits) return;
    const LineBefore state = line_before(node.line, ratio, line.end);
    Candidate& candidate = candidates[static_cast<std::size_t>(state.fit) * hyphen_states + state.hyphens];
    if (demerits < candidate.demerits) candidate = {demerits, index, state};
  }

  bool add_nodes(const Candidates& candidates, std::size_t place) {
    bool added = false;
    LineSums after;
    for (const Candidate& candidate : candidates) {
      if (candidate.demerits == infinite) continue;
      if (!added) after = sums_behind(place);
      nodes_.push_back({place, after, candidate.demerits, candidate.previous, candidate.line});
      active_.push_back(nodes_.size() - 1);
      added = true;
    }
    return added;
  }

  /// The shortest line there can be sticks out.
  void add_overfull(std::size_t previous, std::size_t place) {
    const Node& node = nodes_[previous];
    const LineCandidate line{node.sums, sums_, items_[place]};
    const double ratio = line_ratio(line, shape_, node.line);
    const double demerits = node.demerits + line_demerits(line, ratio, shape_, node.line);
    nodes_.push_back({place, sums_behind(place), demerits, previous, line_before(node.line, ratio, line.end)});
    active_.push_back(nodes_.size() - 1);
  }

  LineSums sums_behind(std::size_t place) const {
    LineSums sums = sums_;
    const std::size_t start = start_of_line(items_, place);
    for (std::size_t i = place; i < start; ++i) sums.add(items_[i]);
    if (start < items_.size()) sums.width += sums_at_start(items_[start]).width;
    return sums;
  }

  /// All ways that are left end with the paragraph: its end is a forced break.
  Way best_way() const {
    const auto cheaper = [this](std::size_t a, std::size_t b) { return nodes_[a].demerits < nodes_[b].demerits; };
    const std::size_t best = *std::min_element(active_.begin(), active_.end(), cheaper);
    Way way{{}, nodes_[best].demerits};
    for (std::size_t index = best; index != 0; index = nodes_[index].previous) way.ends.push_back(nodes_[index].item);
    std::reverse(way.ends.begin(), way.ends.end());
    return way;
  }

  const std::vector<LineItem>& items_;
  const LineShape& shape_;
  Limits limits_;
  LineSums sums_;
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
  // Well filled lines are quickly found. Only where all of them together cost more than one loose line would, must the
  // others be looked at, and of those only what is cheaper.
  const double tolerance = shape.ragged > 0 ? tolerable_ragged_ratio : tolerable_ratio;
  const auto good = Breaker(items, shape, {tolerance, infinite, Rules::strict}).run();
  if (good && good->demerits <= least_demerits_above(tolerance, shape)) return good->ends;
  const double bound = good ? good->demerits : infinite;
  if (const auto best = Breaker(items, shape, {infinite, bound, Rules::strict}).run()) return best->ends;
  return Breaker(items, shape, {infinite, infinite, Rules::relaxed}).run()->ends;
}

bool may_break_at(const std::vector<LineItem>& items, std::size_t place) {
  const auto is_optional = [](const LineItem& item) {
    return item.kind == LineItemKind::penalty && item.penalty != break_forced;
  };
  const LineItem& item = items[place];
  if (item.penalty == break_forced) return true;
  if (item.kind == LineItemKind::box || item.penalty >= break_forbidden) return false;
  std::size_t before = place;
  if (item.kind == LineItemKind::glue)
    while (before > 0 && is_optional(items[before - 1])) --before;
  const bool shown_before = before > 0 && items[before - 1].kind == LineItemKind::box;
  return shown_before && items[start_of_line(items, place)].penalty != break_forced;
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
  LineBefore before;
  std::size_t begin = 0;
  for (const std::size_t end_place : ends) {
    LineCandidate line{sums_at_start(items[begin]), {}, items[end_place]};
    for (std::size_t i = begin; i < end_place; ++i) line.after.add(items[i]);
    const double ratio = line_ratio(line, shape, before);
    total += line_demerits(line, ratio, shape, before);
    before = line_before(before, ratio, line.end);
    begin = start_of_line(items, end_place);
  }
  return total;
}

} // namespace praktijkboek
