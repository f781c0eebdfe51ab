#include "yaml/excerpt.h"

#include <algorithm>

namespace praktijkboek {

namespace {

std::uint32_t as_offset(std::size_t offset) { return static_cast<std::uint32_t>(offset); }

/// The piece that holds the byte at `offset`; the last one holds all that follows.
const ExcerptPiece& piece_at(std::span<const ExcerptPiece> pieces, std::size_t offset) {
  const auto behind =
      std::upper_bound(pieces.begin(), pieces.end(), offset,
                       [](std::size_t wanted, const ExcerptPiece& piece) { return wanted < piece.begin; });
  return behind == pieces.begin() ? pieces.front() : *(behind - 1);
}

} // namespace

std::uint32_t Excerpt::source_offset(std::size_t offset) const {
  if (pieces.empty()) return source + as_offset(std::min(offset, text.size()));
  const ExcerptPiece& piece = piece_at(pieces, offset);
  return piece.source + std::min(as_offset(std::max<std::size_t>(offset, piece.begin)) - piece.begin, piece.length);
}

Span Excerpt::source_span(std::size_t begin, std::size_t end) const {
  const std::uint32_t from = source_offset(begin);
  if (end <= begin) return {from, from};
  if (pieces.empty()) return {from, source_offset(end)};
  // The end belongs to the piece of the last byte: the next piece may stand on another line.
  const ExcerptPiece& last = piece_at(pieces, end - 1);
  const bool whole_piece = &last == &pieces.back() ? end >= text.size() : end == (&last + 1)->begin;
  const std::uint32_t to =
      last.source + (whole_piece ? last.length : std::min(as_offset(end) - last.begin, last.length));
  return {from, std::max(from, to)};
}

Excerpt whole_text(const Source& source) {
  const std::string_view text = source.text;
  const std::size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  return {text.substr(mark), as_offset(mark), {}};
}

void append_verbatim(ExcerptPieces& pieces, std::size_t begin, std::uint32_t source, std::size_t length) {
  if (!pieces.empty()) {
    ExcerptPiece& last = pieces.back();
    if (last.begin + last.length == begin && last.source + last.length == source) {
      last.length += as_offset(length);
      return;
    }
  }
  pieces.push_back({as_offset(begin), source, as_offset(length)});
}

void append_replaced(ExcerptPieces& pieces, std::size_t begin, Span source) {
  pieces.push_back({as_offset(begin), source.begin, source.end - source.begin});
}

void append_part(ExcerptPieces& pieces, std::size_t begin, const Excerpt& whole, std::size_t part_begin,
                 std::size_t part_end) {
  if (part_end <= part_begin) return;
  if (whole.pieces.empty()) {
    append_verbatim(pieces, begin, whole.source_offset(part_begin), part_end - part_begin);
    return;
  }
  for (const ExcerptPiece* piece = &piece_at(whole.pieces, part_begin); part_begin < part_end; ++piece) {
    const bool is_last = piece == &whole.pieces.back();
    const std::size_t piece_end = is_last ? std::max(whole.text.size(), part_end) : (piece + 1)->begin;
    const std::size_t end = std::min(part_end, piece_end);
    if (piece_end - piece->begin == piece->length)
      append_verbatim(pieces, begin, piece->source + as_offset(part_begin) - piece->begin, end - part_begin);
    else
      append_replaced(pieces, begin, whole.source_span(part_begin, end));
    begin += end - part_begin;
    part_begin = end;
  }
}

} // namespace praktijkboek
