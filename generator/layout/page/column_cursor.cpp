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

double repeated_head_height(const Galley& galley, std::size_t strip) {
  const std::uint32_t head = galley.strips[strip].table_head;
  if (head == no_index) return 0;
  // The first row stands right below the head itself.
  const bool within = strip > 0 && galley.strips[strip - 1].table_head == head;
  if (!within) return 0;
  double height = 0;
  for (const Strip& row : galley.table_heads[head]) height += row.height;
  return height;
}

void ColumnCursor::begin(std::size_t strip) {
  y_ = repeated_head_height(galley_, strip);
  top_ = 0;
  notes_ = 0;
  last_ = strip;
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
  switch (strip.grid) {
  case Grid::on: y_ = grid_ * std::ceil(y_ / grid_ - 1e-6); break;
  case Grid::off: break;
  }
  top_ = y_;
  y_ += strip.height;
  for (const std::uint32_t note : strip.footnotes)
    notes_ += galley_.footnotes[note].height() + (notes_ == 0 ? note_rule_room : 0);
  last_ = index;
  empty_ = false;
}

double ColumnCursor::filled() const {
  return empty_ ? 0 : y_ + paddings(galley_.strips[last_].frame, no_index) + notes_;
}

double ColumnCursor::paddings(std::uint32_t frame, std::uint32_t around) const {
  double sum = 0;
  for (; frame != around; frame = parent_of(galley_, frame)) sum += galley_.frames[frame].padding;
  return sum;
}

} // namespace praktijkboek
