#include "base/span_list.h"

namespace praktijkboek {

namespace {

void append(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
  for (; number >= 0x80; number >>= 7U) bytes.push_back(static_cast<std::uint8_t>(number | 0x80U));
  bytes.push_back(static_cast<std::uint8_t>(number));
}

std::uint32_t take(const std::vector<std::uint8_t>& bytes, std::size_t& offset) {
  std::uint32_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    const std::uint32_t byte = bytes[offset++];
    number |= (byte & 0x7FU) << shift;
    if (byte < 0x80) return number;
  }
}

/// Small distances in both directions become small numbers: 0, -1, 1, -2 … are 0, 1, 2, 3 …
std::uint32_t folded(std::uint32_t distance) { return (distance << 1U) ^ (0U - (distance >> 31U)); }
std::uint32_t unfolded(std::uint32_t number) { return (number >> 1U) ^ (0U - (number & 1U)); }

} // namespace

SpanList::SpanList(const std::vector<Span>& spans) : size_(static_cast<std::uint32_t>(spans.size())) {
  bytes_.reserve(spans.size() * 3);
  std::uint32_t before = 0;
  for (std::size_t position = 0; position < spans.size(); ++position) {
    if (position % stride == 0) marks_.push_back({static_cast<std::uint32_t>(bytes_.size()), before});
    append(bytes_, folded(spans[position].begin - before));
    append(bytes_, folded(spans[position].end - spans[position].begin));
    before = spans[position].begin;
  }
  bytes_.shrink_to_fit();
  marks_.shrink_to_fit();
}

Span SpanList::operator[](std::size_t position) const {
  const Mark& mark = marks_[position / stride];
  std::size_t offset = mark.offset;
  Span span{mark.begin, mark.begin};
  for (std::size_t i = position / stride * stride; i <= position; ++i) {
    span.begin += unfolded(take(bytes_, offset));
    span.end = span.begin + unfolded(take(bytes_, offset));
  }
  return span;
}

} // namespace praktijkboek
