#include "layout/page/column_cursor.h"

#include <algorithm>
#include <cmath>

namespace praktijkboek {

namespace {

std::uint32_t parent_of(const Galley& galley, std::uint32_t frame) {
  return frame == no_index ? no_index : galley.frames[frame].parent;
}

bool is_around(const Galley& galley, std::uint32_t outer, std::uint32_t inner) {
  for (; inner != no_index; inner = parent_of(galley, inner))
    if (inner == outer) return true;
  return outer == no_index;
}

} // namespace

std::uint32_t common_frame(const Galley& galley, std::uint32_t first, std::uint32_t second) {
  while (first != no_index && !is_around(galley, first, second)) first = parent_of(galley, first);
  return first;
}

void ColumnCursor::begin() {
  y_ = 0;
  top_ = 0;
  head_top_.reset();
  empty_ = true;
}

void ColumnCursor::add(std::size_t index) {
  const Strip& strip = galley_.strips[index];
  if (empty_) {
    y_ += paddings(strip.frame, no_index);
  } else {
    const Strip& above = galley_.strips[last_];
    if (above.frame == strip.frame) {
      y_ += std::max(above.space_after, strip.space_before);
    } else {
      const std::uint32_t common = common_frame(galley_, above.frame, strip.frame);
      y_ += paddings(above.frame, common) + std::max(above.space_after, strip.space_before) +
            paddings(strip.frame, common);
    }
  }
  head_top_.reset();
  if (needs_head(index)) {
    head_top_ = y_;
    for (const Strip& row : galley_.table_heads[strip.table_head]) y_ += row.height;
  }
  switch (strip.grid) {
  case Grid::on: y_ = grid_ * std::ceil(y_ / grid_ - 1e-6); break;
  case Grid::off: break;
  }
  top_ = y_;
  y_ += strip.height;
  last_ = index;
  empty_ = false;
}

/// Above a row that does not stand below the row it follows. The first row stands right below the head itself.
bool ColumnCursor::needs_head(std::size_t strip) const {
  const std::uint32_t head = galley_.strips[strip].table_head;
  const bool within = head != no_index && strip > 0 && galley_.strips[strip - 1].table_head == head;
  return within && (empty_ || last_ + 1 != strip);
}

double ColumnCursor::filled() const { return empty_ ? 0 : y_ + paddings(galley_.strips[last_].frame, no_index); }

double ColumnCursor::paddings(std::uint32_t frame, std::uint32_t around) const {
  double sum = 0;
  for (; frame != around; frame = parent_of(galley_, frame)) sum += galley_.frames[frame].padding;
  return sum;
}

} // namespace praktijkboek
