#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace praktijkboek {

/// A half-open range of byte offsets in one source.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

/// A place in a source as people count it: both from 1, the column in code points.
struct LineColumn {
  std::size_t line = 1;
  std::size_t column = 1;
};

/// One source file: where it lies (relative to the project, '/' between parts) and its bytes. Never changes.
struct Source {
  std::string path;
  std::string text;
};

LineColumn line_column(const Source& source, std::uint32_t offset);

/// The line that contains the offset, without its line ending.
std::string_view line_at(const Source& source, std::uint32_t offset);

} // namespace praktijkboek
