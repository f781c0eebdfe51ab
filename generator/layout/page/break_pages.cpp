#include "layout/page/break_pages.h"

#include "layout/page/column_cursor.h"

#include <algorithm>
#include <limits>

namespace praktijkboek {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// In empty lines squared: avoiding a break is worth about seven empty lines.
constexpr double avoided_cost = 48;
constexpr double forbidden_cost = 1e7;
constexpr double overfull_cost = 1e10;
// A last page of a few lines looks like a mistake.
constexpr double short_end_cost = 100;
constexpr double short_end = 0.15; // of the height
// Each page costs a little, so that a document does not take one page more to avoid nothing.
constexpr double page_cost = 4;

double break_cost(const Galley& galley, std::size_t strip) {
  if (galley.strips[strip - 1].keep_next == KeepNext::yes) return forbidden_cost;
  switch (galley.strips[strip].break_before) {
  case BreakBefore::allowed:
  case BreakBefore::forced: return 0;
  case BreakBefore::avoided: return avoided_cost;
  case BreakBefore::forbidden: return forbidden_cost;
  }
  return 0;
}

/// A way to divide the strips before a break.
struct Way {
  double cost = infinite;
  std::size_t from = 0; // first strip of the last page
};

class PageBreaker {
public:
  PageBreaker(const Galley& galley, double height, double grid)
      : galley_(galley), height_(height), grid_(grid), cursor_(galley, grid), ways_(galley.strips.size() + 1) {}

  std::vector<std::size_t> run() {
    const std::size_t count = galley_.strips.size();
    if (count == 0) return {};
    ways_[0].cost = 0;
    for (std::size_t from = 0; from < count; ++from)
      if (ways_[from].cost < infinite) try_pages_from(from);
    std::vector<std::size_t> starts;
    for (std::size_t at = count; at > 0; at = ways_[at].from) starts.push_back(ways_[at].from);
    std::reverse(starts.begin(), starts.end());
    return starts;
  }

private:
  void try_pages_from(std::size_t from) {
    const std::size_t count = galley_.strips.size();
    cursor_.begin(from);
    for (std::size_t strip = from; strip < count; ++strip) {
      if (strip > from && galley_.strips[strip].break_before == BreakBefore::forced) return;
      cursor_.add(strip);
      const double filled = cursor_.filled();
      const bool overfull = filled > height_ + 0.01;
      if (overfull && strip > from) return;
      consider(from, strip + 1, overfull ? overfull_cost : 0, filled);
    }
  }

  void consider(std::size_t from, std::size_t next, double extra, double filled) {
    const std::size_t count = galley_.strips.size();
    double cost = ways_[from].cost + extra + page_cost;
    const bool free_end = next == count || galley_.strips[next].break_before == BreakBefore::forced;
    if (free_end) {
      if (from > 0 && filled < short_end * height_) cost += short_end_cost;
    } else {
      // Where a sentence goes on over the page, room that was left shows most.
      const double weight = galley_.strips[next].text == StripText::goes_on ? 4 : 1;
      const double empty_lines = std::max(0.0, height_ - filled) / grid_;
      cost += weight * empty_lines * empty_lines + break_cost(galley_, next);
    }
    if (cost < ways_[next].cost) ways_[next] = {cost, from};
  }

  const Galley& galley_;
  double height_;
  double grid_;
  ColumnCursor cursor_;
  std::vector<Way> ways_; // by the strip that a page would begin with
};

} // namespace

std::vector<std::size_t> break_pages(const Galley& galley, double height, double grid) {
  return PageBreaker(galley, height, grid).run();
}

} // namespace praktijkboek
