#pragma once

#include "layout/page/galley.h"

#include <cstddef>
#include <optional>

namespace praktijkboek {

/// How far down a page the strips reach: the one place that knows how room, frames, grid and repeated heads add up.
/// Breaking pages measures with it and placing strips places with it, so that they always agree. Notes are not in it.
class ColumnCursor {
public:
  /// @param grid distance of the baselines
  ColumnCursor(const Galley& galley, double grid) : galley_(galley), grid_(grid) {}

  /// Begins an empty page.
  void begin();
  /// Adds the next strip of the page. It need not be the next of the galley.
  void add(std::size_t strip);

  /// Top of the strip that was added last.
  double top() const { return top_; }
  /// Top of the head that is repeated above the strip that was added last.
  std::optional<double> head_top() const { return head_top_; }
  /// The page as far as it is filled, with the frames that must be closed.
  double filled() const;

private:
  bool needs_head(std::size_t strip) const;
  double paddings(std::uint32_t frame, std::uint32_t around) const;

  const Galley& galley_;
  double grid_;
  double y_ = 0;
  double top_ = 0;
  std::optional<double> head_top_;
  std::size_t last_ = 0;
  bool empty_ = true;
};

/// The innermost frame that both frames stand in, or are; no_index: none.
std::uint32_t common_frame(const Galley& galley, std::uint32_t first, std::uint32_t second);

} // namespace praktijkboek
