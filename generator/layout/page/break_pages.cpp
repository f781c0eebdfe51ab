#include "layout/page/break_pages.h"

#include "layout/page/column_cursor.h"
#include "layout/page/note_sequence.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

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
// A float is best where the text speaks of it, and on a page with text.
constexpr double deferred_cost = 9; // for each page end that it waits at
constexpr double passed_heading_cost = 20;
constexpr double crowded_cost = 60;
constexpr double least_text = 0.25; // of the height, below floats
constexpr double divided_note_cost = 70;
constexpr std::size_t most_deferred = 3;

/// Where a page begins: everything before it stands on the pages above.
struct State {
  std::size_t strip = 0;
  std::size_t floats = 0; // of those that begin before the strip, how many have their place
  NotePlace note;
};

/// What a page does with floats.
struct FloatChoice {
  std::size_t tops = 0; // waiting floats that stand at its top
  std::size_t here = 0; // floats at most that stand where they are in the galley
};

/// A way to fill the pages up to a state.
struct Way {
  double cost = infinite;
  State state;
  FloatChoice choice; // of the last page
  std::size_t previous_strip = 0;
  std::size_t previous = 0; // index in ways_[previous_strip]
};

double break_cost(const Galley& galley, std::size_t last, std::size_t next) {
  if (galley.strips[last].keep_next == KeepNext::yes) return forbidden_cost;
  switch (galley.strips[next].break_before) {
  case BreakBefore::allowed:
  case BreakBefore::forced: return 0;
  case BreakBefore::avoided: return avoided_cost;
  case BreakBefore::forbidden: return forbidden_cost;
  }
  return 0;
}

class PageBreaker {
public:
  PageBreaker(const Galley& galley, double height, double grid)
      : galley_(galley), height_(height), grid_(grid), count_(galley.strips.size()), notes_(galley),
        cursor_(galley, grid), ways_(count_ + 1) {
    std::size_t begun = 0;
    floats_before_.reserve(count_ + 1);
    for (std::size_t strip = 0; strip <= count_; ++strip) {
      floats_before_.push_back(begun);
      if (begun < galley.floats.size() && galley.floats[begun].begin == strip) ++begun;
    }
  }

  std::vector<PagePlan> run() {
    if (count_ == 0) return {};
    Way start;
    start.cost = 0;
    ways_[0].push_back(start);
    for (std::size_t strip = 0; strip <= count_; ++strip) fill_pages_from(strip);
    return plans();
  }

private:
  std::size_t waiting(const State& state) const { return floats_before_[state.strip] - state.floats; }
  bool is_end(const State& state) const {
    return state.strip == count_ && waiting(state) == 0 && notes_.is_end(state.note);
  }
  bool begins_anew(std::size_t strip) const {
    return strip == count_ || galley_.strips[strip].break_before == BreakBefore::forced;
  }

  /// Ways at one strip in the order in which one can lead to another: those with more floats and notes placed later.
  void fill_pages_from(std::size_t strip) {
    for (std::size_t done = 0; done < ways_[strip].size(); ++done) {
      auto& ways = ways_[strip];
      const auto first = std::min_element(
          ways.begin() + static_cast<std::ptrdiff_t>(done), ways.end(), [](const Way& a, const Way& b) {
            return std::pair(a.state.floats, a.state.note) < std::pair(b.state.floats, b.state.note);
          });
      std::iter_swap(ways.begin() + static_cast<std::ptrdiff_t>(done), first);
      if (!is_end(ways[done].state)) fill_pages(strip, done);
    }
  }

  void fill_pages(std::size_t strip, std::size_t index) {
    from_strip_ = strip;
    from_index_ = index;
    from_ = ways_[strip][index];
    const std::size_t all = waiting(from_.state);
    for (std::size_t tops = all;; --tops) {
      const bool fits = fill_with({tops, 0}) != Filled::nothing;
      // Floats wait no longer than they must.
      if (tops == 0 || (tops == 1 && fits)) break;
    }
  }

  enum class Filled { nothing, page, page_with_floats_refused };

  /// Tries all ends of a page that begins here.
  Filled fill_with(FloatChoice choice) {
    Filled filled = fill_page(choice);
    if (choice.tops != waiting(from_.state)) return filled;
    while (filled == Filled::page_with_floats_refused) {
      ++choice.here;
      filled = fill_page(choice);
    }
    return filled;
  }

  Filled fill_page(FloatChoice choice) {
    choice_ = choice;
    State state = from_.state;
    cursor_.begin();
    for (std::size_t i = 0; i < choice.tops; ++i, ++state.floats) add_float(state.floats);
    const double tops = cursor_.filled();
    if (choice.tops > 1 && tops > height_ + 0.01) return Filled::nothing;
    extra_cost_ = 0;
    std::size_t here = 0;
    std::optional<std::size_t> last;
    bool refused = false;
    // What waits stands before a new chapter begins.
    const bool only_waiting =
        begins_anew(state.strip) && (waiting(from_.state) > 0 || !notes_.is_at(from_.state.note, state.strip));
    if (choice.tops > 0 || only_waiting) {
      const bool done = consider(state, last, tops);
      if (only_waiting) return Filled::page;
      if (!done) return Filled::nothing;
    }
    while (state.strip < count_) {
      const std::size_t strip = state.strip;
      if (strip > from_.state.strip && galley_.strips[strip].break_before == BreakBefore::forced) break;
      if (const auto end = float_end(strip)) {
        if (waiting(state) > 0 || here == choice.here) {
          refused = refused || waiting(state) == 0;
          state.strip = *end;
          if (waiting(state) > most_deferred) break;
          if (last && !consider(state, last, tops)) break;
          continue;
        }
        ++here;
        ++state.floats;
      }
      if (waiting(state) > 0 && galley_.strips[strip].heading && galley_.strips[strip].heading->level <= 2)
        extra_cost_ += passed_heading_cost;
      cursor_.add(strip);
      last = strip;
      ++state.strip;
      if (!consider(state, last, tops)) break;
    }
    if (!last && state.strip == count_) consider(state, last, tops); // floats alone were left
    return refused ? Filled::page_with_floats_refused : Filled::page;
  }

  void add_float(std::size_t index) {
    const Float& one = galley_.floats[index];
    for (std::size_t strip = one.begin; strip < one.end; ++strip) cursor_.add(strip);
  }

  /// Where the float that begins at a strip ends.
  std::optional<std::size_t> float_end(std::size_t strip) const {
    const std::size_t index = floats_before_[strip];
    const bool begins = index < galley_.floats.size() && galley_.floats[index].begin == strip;
    return begins ? std::optional(galley_.floats[index].end) : std::nullopt;
  }

  /// A page that ends here: false when nothing more can be added to it.
  /// @param last strip on it, floats at its top aside
  /// @param tops how far those reach
  bool consider(State state, std::optional<std::size_t> last, double tops) {
    const double column = cursor_.filled();
    const NotesOnPage notes = notes_.fit(from_.state.note, state.strip, height_ - column);
    const bool first = !last || *last == from_.state.strip;
    const bool overfull = notes.overfull || column > height_ + 0.01;
    if (overfull && (!first || choice_.tops > 0) && !(choice_.tops == 1 && !last)) return false;
    state.note = notes.next;
    const double filled = column + notes.height;
    double cost = from_.cost + extra_cost_ + page_cost + (overfull ? overfull_cost : 0);
    if (notes.divided) cost += divided_note_cost;
    cost += deferred_cost * static_cast<double>(waiting(state));
    if (choice_.tops > 0 && !begins_anew(state.strip) && column - tops < least_text * height_) cost += crowded_cost;
    if (begins_anew(state.strip)) {
      const bool scant = from_strip_ > 0 && is_end(state) && filled < short_end * height_;
      if (scant) cost += short_end_cost;
    } else {
      // Where a sentence goes on over the page, room that was left shows most.
      const double weight = galley_.strips[state.strip].text == StripText::goes_on ? 4 : 1;
      const double empty_lines = std::max(0.0, height_ - filled) / grid_;
      cost += weight * empty_lines * empty_lines;
      if (last) cost += break_cost(galley_, *last, state.strip);
    }
    keep_if_cheaper({cost, state, choice_, from_strip_, from_index_});
    return !overfull;
  }

  void keep_if_cheaper(const Way& way) {
    std::vector<Way>& ways = ways_[way.state.strip];
    for (Way& other : ways)
      if (other.state.floats == way.state.floats && other.state.note == way.state.note) {
        if (way.cost < other.cost) other = way;
        return;
      }
    ways.push_back(way);
  }

  std::vector<PagePlan> plans() const {
    const Way* way = nullptr;
    for (const Way& end : ways_[count_])
      if (is_end(end.state)) way = &end;
    std::vector<PagePlan> plans;
    while (way->state.strip > 0) {
      const Way& from = ways_[way->previous_strip][way->previous];
      plans.push_back(plan(from.state, *way));
      way = &from;
    }
    std::reverse(plans.begin(), plans.end());
    return plans;
  }

  PagePlan plan(const State& from, const Way& way) const {
    PagePlan plan;
    const auto add = [&plan](std::size_t begin, std::size_t end) {
      for (; begin < end; ++begin) plan.strips.push_back(begin);
    };
    State state = from;
    for (std::size_t i = 0; i < way.choice.tops; ++i, ++state.floats)
      add(galley_.floats[state.floats].begin, galley_.floats[state.floats].end);
    for (std::size_t here = 0; state.strip < way.state.strip;) {
      if (const auto end = float_end(state.strip)) {
        if (waiting(state) > 0 || here == way.choice.here) {
          state.strip = *end;
          continue;
        }
        ++here;
        ++state.floats;
      }
      add(state.strip, state.strip + 1);
      ++state.strip;
    }
    plan.notes = notes_.between(from.note, way.state.note);
    return plan;
  }

  const Galley& galley_;
  double height_;
  double grid_;
  std::size_t count_;
  NoteSequence notes_;
  ColumnCursor cursor_;
  std::vector<std::vector<Way>> ways_;     // by the strip that a page would begin with
  std::vector<std::size_t> floats_before_; // by strip: floats that begin before it

  // The page that is being filled.
  std::size_t from_strip_ = 0;
  std::size_t from_index_ = 0;
  Way from_;
  FloatChoice choice_;
  double extra_cost_ = 0;
};

} // namespace

std::vector<PagePlan> plan_pages(const Galley& galley, double height, double grid) {
  return PageBreaker(galley, height, grid).run();
}

std::vector<std::size_t> break_pages(const Galley& galley, double height, double grid) {
  std::vector<std::size_t> starts;
  for (const PagePlan& page : plan_pages(galley, height, grid))
    starts.push_back(page.strips.empty() ? galley.strips.size() : page.strips.front());
  return starts;
}

} // namespace praktijkboek
