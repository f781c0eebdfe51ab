#include "unit/layout/break_lines_sample.h"

#include <algorithm>
#include <array>

namespace praktijkboek::sample {

std::uint32_t Dice::roll(std::uint32_t sides) {
  state_ ^= state_ << 13;
  state_ ^= state_ >> 7;
  state_ ^= state_ << 17;
  return static_cast<std::uint32_t>((state_ >> 16) % sides);
}

namespace {

LineItem box(double width) {
  LineItem item;
  item.width = width;
  return item;
}

LineItem glue(Edge edge, std::int32_t penalty) {
  LineItem item;
  item.kind = LineItemKind::glue;
  item.penalty = penalty;
  item.width = 4;
  if (edge == Edge::justified) {
    item.stretch = 2;
    item.shrink = 1;
  }
  return item;
}

LineItem penalty(std::int32_t cost, double width, bool hyphen) {
  LineItem item;
  item.kind = LineItemKind::penalty;
  item.penalty = cost;
  item.width = width;
  item.hyphen = hyphen;
  item.inserted = width > 0;
  return item;
}

void add_word(std::vector<LineItem>& items, Dice& dice) {
  const std::uint32_t parts = dice.roll(3) == 0 ? 2 + dice.roll(3) : 1;
  for (std::uint32_t i = 0; i < parts; ++i) {
    if (i > 0) items.push_back(dice.roll(4) == 0 ? penalty(70, 0, true) : penalty(130, 4, true));
    items.push_back(box(2 + dice.roll(parts > 1 ? 20 : 40)));
  }
}

LineCandidate line_of(const std::vector<LineItem>& items, std::size_t begin, std::size_t end) {
  LineCandidate line{{}, {}, items[end]};
  for (std::size_t i = begin; i < end; ++i) line.after.add(items[i]);
  return line;
}

/// Tries every break for the line that begins here, and so on.
class Search {
public:
  Search(const std::vector<LineItem>& items, const LineShape& shape) : items_(items), shape_(shape) {}

  std::optional<double> run() {
    go_on(0, {}, 0);
    return best_;
  }

private:
  void go_on(std::size_t begin, const LineBefore& before, double demerits) {
    if (begin == items_.size()) {
      best_ = std::min(best_.value_or(demerits), demerits);
      return;
    }
    for (std::size_t end = begin; end < items_.size(); ++end) {
      if (!may_break_at(items_, end)) continue;
      const LineCandidate line = line_of(items_, begin, end);
      const double ratio = line_ratio(line, shape_, before);
      const bool third = line.end.hyphen && before.hyphens == most_hyphens;
      if (!is_overfull(ratio) && !third)
        go_on(start_of_line(items_, end), line_before(before, ratio, line.end),
              demerits + line_demerits(line, ratio, shape_, before));
      if (line.end.penalty == break_forced) return;
    }
  }

  const std::vector<LineItem>& items_;
  const LineShape& shape_;
  std::optional<double> best_;
};

} // namespace

std::vector<LineItem> made_up_paragraph(Dice& dice, std::size_t words, Edge edge) {
  std::vector<LineItem> items;
  for (std::size_t i = 0; i < words; ++i) {
    if (i > 0) items.push_back(glue(edge, dice.roll(12) == 0 ? 2'000 : dice.roll(15) == 0 ? break_forbidden : 0));
    add_word(items, dice);
    if (dice.roll(40) == 0) items.push_back(penalty(break_forced, 0, false));
  }
  items.push_back(penalty(break_forced, 0, false));
  return items;
}

std::optional<LineEnds> first_fit(const std::vector<LineItem>& items, const LineShape& shape, FirstFit fit) {
  LineEnds ends;
  LineBefore before;
  for (std::size_t begin = 0; begin < items.size();) {
    std::optional<std::size_t> last;
    double last_ratio = 0;
    for (std::size_t end = begin; end < items.size(); ++end) {
      if (!may_break_at(items, end)) continue;
      const LineCandidate line = line_of(items, begin, end);
      const double ratio = line_ratio(line, shape, before);
      const bool full = fit == FirstFit::natural && last ? ratio < 0 : is_overfull(ratio);
      const bool third = line.end.hyphen && before.hyphens == most_hyphens;
      if (!full && !third) {
        last = end;
        last_ratio = ratio;
      }
      if (line.end.penalty == break_forced || is_overfull(line_ratio_without_sign(line, shape, before))) break;
    }
    if (!last) return std::nullopt;
    ends.push_back(*last);
    before = line_before(before, last_ratio, items[*last]);
    begin = start_of_line(items, *last);
  }
  return ends;
}

std::optional<double> least_demerits(const std::vector<LineItem>& items, const LineShape& shape) {
  return Search(items, shape).run();
}

bool has_way(const std::vector<LineItem>& items, const LineShape& shape) {
  // By place and hyphens in a row up to there: whether lines can end there.
  std::vector<std::array<bool, most_hyphens + 1>> reached(items.size());
  for (std::size_t place = 0; place < items.size(); ++place) {
    const bool first = place == 0;
    for (std::uint8_t hyphens = 0; hyphens <= most_hyphens; ++hyphens) {
      // The first round is that of the beginning, before any item.
      if (first ? hyphens > 0 : !reached[place - 1][hyphens]) continue;
      const std::size_t begin = first ? 0 : start_of_line(items, place - 1);
      const LineBefore before{LineFit::normal, hyphens, first};
      for (std::size_t end = begin; end < items.size(); ++end) {
        if (!may_break_at(items, end)) continue;
        const LineCandidate line = line_of(items, begin, end);
        const double ratio = line_ratio(line, shape, before);
        const bool third = line.end.hyphen && hyphens == most_hyphens;
        if (!is_overfull(ratio) && !third) reached[end][line_before(before, ratio, line.end).hyphens] = true;
        if (line.end.penalty == break_forced || is_overfull(line_ratio_without_sign(line, shape, before))) break;
      }
    }
  }
  return std::any_of(reached.back().begin(), reached.back().end(), [](bool one) { return one; });
}

std::vector<double> ratios(const std::vector<LineItem>& items, const LineEnds& ends, const LineShape& shape) {
  std::vector<double> found;
  LineBefore before;
  std::size_t begin = 0;
  for (const std::size_t end : ends) {
    const LineCandidate line = line_of(items, begin, end);
    found.push_back(line_ratio(line, shape, before));
    before = line_before(before, found.back(), line.end);
    begin = start_of_line(items, end);
  }
  return found;
}

std::size_t hyphens_in_a_row(const std::vector<LineItem>& items, const LineEnds& ends) {
  std::size_t longest = 0;
  std::size_t series = 0;
  for (const std::size_t end : ends) {
    series = items[end].hyphen ? series + 1 : 0;
    longest = std::max(longest, series);
  }
  return longest;
}

} // namespace praktijkboek::sample
