#include "read/markdown/block_places.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

/// How far a line of a block is looked for: definitions of link targets before a paragraph take lines of it.
constexpr int lines_to_search = 64;

/// Where a line of a block begins in a line of the text: it is the end of it, but for headings with '#' behind.
std::size_t find_in_line(std::string_view line, std::string_view content) {
  if (line.ends_with(content)) return line.size() - content.size();
  return content.empty() ? none : line.find(content);
}

} // namespace

BlockPlaces::BlockPlaces(const Excerpt& markdown) : markdown_(markdown) {
  const std::string_view text = markdown.text;
  starts_.reserve(text.size() / 48 + 2);
  starts_.push_back(0);
  const bool has_returns = text.find('\r') != none;
  for (std::size_t at = text.find('\n'); at != none && !has_returns; at = text.find('\n', at + 1))
    starts_.push_back(static_cast<std::uint32_t>(at + 1));
  for (std::size_t at = 0; has_returns && at < text.size(); ++at) {
    const bool ends = text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
    if (ends) starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

std::size_t BlockPlaces::index(int line) const {
  return std::min(static_cast<std::size_t>(std::max(line, 1) - 1), starts_.size() - 1);
}

std::size_t BlockPlaces::line_begin(int line) const { return starts_[index(line)]; }

std::size_t BlockPlaces::line_end(int line) const {
  const std::size_t here = index(line);
  std::size_t end = here + 1 < starts_.size() ? starts_[here + 1] : markdown_.text.size();
  while (end > starts_[here] && (markdown_.text[end - 1] == '\n' || markdown_.text[end - 1] == '\r')) --end;
  return end;
}

std::string_view BlockPlaces::line(int number) const {
  const std::size_t begin = line_begin(number);
  return markdown_.text.substr(begin, line_end(number) - begin);
}

bool BlockPlaces::locate_in_one_piece(std::string_view content, int line_number, Excerpt& found) const {
  if (!markdown_.pieces.empty()) return false;
  const std::string_view first = content.substr(0, content.find('\n'));
  const std::size_t column = find_in_line(line(line_number), first);
  if (column == none) return false;
  const std::size_t begin = line_begin(line_number) + column;
  const std::string_view here = markdown_.text.substr(begin);
  // cmark ends the last line even where the text does not.
  if (!here.starts_with(content) && content.ends_with('\n')) content.remove_suffix(1);
  if (!here.starts_with(content)) return false;
  found = {content, markdown_.source_offset(begin), {}};
  return true;
}

Excerpt BlockPlaces::locate(std::string_view content, int first_line, int last_line, ExcerptPieces& pieces) const {
  Excerpt found{content, 0, {}};
  if (locate_in_one_piece(content, first_line, found)) return found;
  pieces.clear();
  int line_number = std::max(first_line, 1);
  const int end = std::min(std::max(first_line, last_line) + lines_to_search, static_cast<int>(starts_.size()));
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t newline = std::min(content.find('\n', begin), content.size());
    const std::string_view wanted = content.substr(begin, newline - begin);
    int candidate = line_number;
    std::size_t column = none;
    while (candidate <= end && (column = find_in_line(line(candidate), wanted)) == none) ++candidate;
    if (column == none) {
      append_replaced(pieces, begin, markdown_.source_span(line_begin(line_number), line_begin(line_number)));
    } else {
      const std::size_t place = line_begin(candidate) + column;
      const std::size_t with_line_end = std::min(newline + 1, content.size()) - begin;
      const bool same_line_end = place + with_line_end <= markdown_.text.size() &&
                                 markdown_.text.substr(place, with_line_end) == content.substr(begin, with_line_end);
      append_part(pieces, begin, markdown_, place, place + (same_line_end ? with_line_end : wanted.size()));
      const bool has_next = static_cast<std::size_t>(candidate) < starts_.size();
      const std::size_t next_line = has_next ? line_begin(candidate + 1) : line_end(candidate);
      if (!same_line_end) append_replaced(pieces, newline, markdown_.source_span(line_end(candidate), next_line));
      line_number = candidate + 1;
    }
    begin = newline + 1;
  }
  if (pieces.empty()) append_replaced(pieces, 0, markdown_.source_span(line_begin(first_line), line_begin(first_line)));
  found.pieces = pieces;
  return found;
}

Span BlockPlaces::span(int first_line, int first_column, int last_line) const {
  const std::size_t column = static_cast<std::size_t>(std::max(first_column, 1) - 1);
  const std::size_t begin = std::min(line_begin(first_line) + column, line_end(first_line));
  const std::size_t end = std::max(begin, line_end(std::max(first_line, last_line)));
  return markdown_.source_span(begin, end);
}

} // namespace praktijkboek
