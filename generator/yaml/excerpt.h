#pragma once

#include "base/source.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// A stretch of an excerpt that stands in the source in one piece.
struct ExcerptPiece {
  std::uint32_t begin = 0;  // in the text of the excerpt; it ends where the next piece begins
  std::uint32_t source = 0; // where it stands
  std::uint32_t length = 0; // bytes it takes there: more than in the text for '&amp;', none for what an alias brings
};

/// Text taken out of a source, that still knows where each part of it came from: the lines of a fenced block in a
/// quotation, a YAML value that goes on over several lines, a table cell with escapes. A view: text and pieces live
/// elsewhere.
struct Excerpt {
  std::string_view text;
  std::uint32_t source = 0;                  // where the text begins, when it stands in one piece
  std::span<const ExcerptPiece> pieces = {}; // otherwise: in order, the first at 0

  std::uint32_t source_offset(std::size_t offset) const;
  /// From the first to behind the last byte of a stretch of the text.
  Span source_span(std::size_t begin, std::size_t end) const;
};

/// The whole text of a source, without a byte order mark.
Excerpt whole_text(const Source& source);

using ExcerptPieces = std::vector<ExcerptPiece>;

/// `length` bytes that stand in the source exactly as in the text; continues the last piece where that is right.
void append_verbatim(ExcerptPieces& pieces, std::size_t begin, std::uint32_t source, std::size_t length);

/// Text that is written otherwise in the source, or an alias of something elsewhere.
void append_replaced(ExcerptPieces& pieces, std::size_t begin, Span source);

/// Part of another excerpt, that comes at `begin` in the text.
void append_part(ExcerptPieces& pieces, std::size_t begin, const Excerpt& whole, std::size_t part_begin,
                 std::size_t part_end);

} // namespace praktijkboek
