#pragma once

#include "read/markdown/cmark_tree.h"
#include "read/markdown/text_syntax.h"
#include "read/reading.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// A stretch of the text of a block.
struct ContentRange {
  std::size_t begin = 0;
  std::size_t end = std::string_view::npos;
};

/// Makes our inlines from cmark's, and finds in their texts what cmark does not know.
///
/// It walks the text of the block beside the tree: `cursor_` always stands where the node at hand begins. That gives
/// every node its exact place, and texts as views of the source wherever they stand there in one piece.
class InlineReader {
public:
  InlineReader(Reading& reading, const FootnoteScope& footnotes) : reading_(reading), footnotes_(footnotes) {}

  /// The inlines of a block, or the part of them that stands in a range of its text.
  Inlines read(cmark_node& block, const Excerpt& content, ContentRange range = {});

private:
  enum class Place { outside_link, inside_link };
  /// Where `~~` stands on the stack of inlines.
  struct Mark {
    std::size_t position = 0;
    Span span;
    enum class Side { opening, closing, both } side = Side::both;
  };

  void read_siblings(cmark_node* first, Place place);
  void read_node(cmark_node& node, Place place);
  void skip_to(cmark_node*& node, std::size_t begin);
  void skip(cmark_node& node);

  // Moves the cursor over the marks of a node.
  void open(const cmark_node& node);
  void close(const cmark_node& node);
  void skip_link_tail();
  void skip_line_end();
  std::size_t code_end(std::size_t begin) const;

  // Texts between two other nodes make one run.
  void add_text(const cmark_node& node);
  void add_written_otherwise(std::string_view text);
  void add_piece(std::string_view text, std::size_t begin, std::size_t end);
  void add_soft_break();
  void flush_run(Place place);
  void read_run(const Excerpt& excerpt, Place place);
  std::optional<TextMatch> match_at(const TextRun& run, std::size_t at, Place place);
  void push_text(const TextRun& run, std::size_t begin, std::size_t end);
  void push_match(const TextRun& run, const TextMatch& match);
  void pair_strikethrough(std::size_t first_mark);

  void push_code(const cmark_node& node);
  void push_line_break();
  void push_footnote_reference(const cmark_node& node);
  void report_html(const cmark_node& node);
  void push_image(cmark_node& node);
  void push_link(cmark_node& node, Place place);
  void push_emphasis(cmark_node& node, Place place);
  Inlines read_children(cmark_node& node, Place place);

  std::string_view text() const { return content_.text; }
  Span span_from(std::size_t begin) const { return content_.source_span(begin, cursor_); }

  struct RunPiece {
    std::string_view text;
    std::size_t begin = 0; // in the content
    std::size_t end = 0;
  };

  Reading& reading_;
  const FootnoteScope& footnotes_;
  Excerpt content_;
  std::size_t cursor_ = 0;
  ContentRange range_;
  std::size_t depth_ = 0;
  std::vector<RunPiece> run_;
  std::vector<Mark> marks_;
  std::string run_text_;
  ExcerptPieces run_pieces_;
};

} // namespace praktijkboek
