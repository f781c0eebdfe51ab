#pragma once

#include "base/source.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace praktijkboek {

/// The spans of many nodes in a third of the memory: a book has a million, and few are ever asked for. Each is kept as
/// its distance from the one before, in as few bytes as it needs (LEB128).
class SpanList {
public:
  SpanList() = default;
  explicit SpanList(const std::vector<Span>& spans);

  std::size_t size() const { return size_; }
  /// Reads at most `stride` spans.
  Span operator[](std::size_t position) const;

private:
  static constexpr std::size_t stride = 64;
  struct Mark {
    std::uint32_t offset; // into bytes_, of a span whose position is a multiple of the stride
    std::uint32_t begin;  // of the span before it
  };

  std::vector<std::uint8_t> bytes_;
  std::vector<Mark> marks_;
  std::uint32_t size_ = 0;
};

} // namespace praktijkboek
