#pragma once

#include "layout/page/galley.h"

#include <cstddef>

namespace praktijkboek {

/// How far down a page the strips reach: the one place that knows how room, frames, grid and notes add up. Breaking
/// pages measures with it and placing strips places with it, so that they always agree.
class ColumnCursor {
public:
  /// @param grid distance of the baselines
  ColumnCursor(const Galley& galley, double grid) : galley_(galley), grid_(grid) {}

  /// Begins a page at a strip.
  void begin(std::size_t strip);
  /// Adds the next strip of the page.
  void add(std::size_t strip);

  /// Top of the strip that was added last.
  double top() const { return top_; }
  /// The page as far as it is filled, with the frames that must be closed and the notes at its foot.
  double filled() const;
  double notes_height() const { return notes_; }

  static constexpr double note_rule_room = 18; // above the notes, with their rule

private:
  double paddings(std::uint32_t frame, std::uint32_t around) const;

  const Galley& galley_;
  double grid_;
  double y_ = 0;
  double top_ = 0;
  double notes_ = 0;
  std::size_t last_ = 0;
  bool empty_ = true;
};

/// Height of the repeated head that a page beginning at this strip needs; 0: none.
double repeated_head_height(const Galley& galley, std::size_t strip);

/// The innermost frame that both frames stand in, or are; no_index: none.
std::uint32_t common_frame(const Galley& galley, std::uint32_t first, std::uint32_t second);

} // namespace praktijkboek
