#pragma once

#include "yaml/excerpt.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Finds where the blocks of a Markdown text stand. cmark gives the text of each block without the marks of the lists
/// and quotations around it, and the number of its first line; the lines themselves say the rest.
class BlockPlaces {
public:
  explicit BlockPlaces(const Excerpt& markdown);

  const Excerpt& markdown() const { return markdown_; }
  std::size_t line_count() const { return starts_.size(); }

  /// Offsets in the Markdown text of a line, counted from 1 as cmark does; the end is before the line end.
  std::size_t line_begin(int line) const;
  std::size_t line_end(int line) const;
  std::string_view line(int number) const;

  /// The text of a block with its place: each of its lines stands in a line of the Markdown text, from `first_line` on,
  /// as a rule at its end.
  /// @param pieces memory for the result
  Excerpt locate(std::string_view content, int first_line, int last_line, ExcerptPieces& pieces) const;

  /// From a column of cmark's (bytes, from 1) in one line to the last character of another.
  Span span(int first_line, int first_column, int last_line) const;

private:
  std::size_t index(int line) const;
  bool locate_in_one_piece(std::string_view content, int line, Excerpt& found) const;

  Excerpt markdown_;
  std::vector<std::uint32_t> starts_; // of lines
};

} // namespace praktijkboek
