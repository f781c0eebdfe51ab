#pragma once

#include "read/markdown/block_places.h"
#include "read/markdown/cmark_tree.h"
#include "read/markdown/inline_reader.h"
#include "read/markdown/markdown.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Makes our blocks from cmark's.
class BlockReader {
public:
  enum class Setting { document, fragment };
  BlockReader(Reading& reading, const Excerpt& markdown, Setting setting);

  MarkdownBody read_body();
  Inlines read_line();

private:
  Blocks read_children(cmark_node& parent);
  void read_blocks_from(cmark_node* first);
  void read_block(cmark_node& node);
  void push(NodeId id, decltype(Block::kind) kind) { reading_.block_stack.push_back({kind, id}); }

  // block_reader.cpp
  void read_paragraph(cmark_node& node, ContentRange range = {});
  void read_heading(cmark_node& node);
  void read_list(cmark_node& node);
  ListItem read_item(cmark_node& item);
  void read_html(cmark_node& node);

  // box.cpp
  void read_quotation(cmark_node& node);
  bool read_box(cmark_node& node, cmark_node& first_paragraph);
  SlidePart slide_part(SlidePartKind kind, std::string_view word, const Box& box, Span span);

  // table.cpp
  void read_table(cmark_node& node);
  Caption read_table_caption(cmark_node& paragraph);
  int header_line(const cmark_node& table) const;
  std::vector<Excerpt> locate_cells(cmark_node& row, int line, std::size_t column);
  static bool is_table_caption(const cmark_node* node);

  // fence.cpp
  void read_code(cmark_node& node);
  void read_fence_of_ours(cmark_node& node, std::string_view word, Span span);
  void report_unclosed_fence(const cmark_node& node);
  void report_misspelt_fence(const cmark_node& node, std::string_view word);

  // footnotes.cpp
  void find_footnotes();
  std::span<const Footnote> read_footnotes();
  void report_unused_footnotes();

  int first_line(const cmark_node& node) const;
  Span span_of(const cmark_node& node) const;
  Excerpt locate(const cmark_node& node);

  struct Lines {
    int first = 0;
    int last = 0;
  };

  Reading& reading_;
  Setting setting_;
  BlockPlaces places_;
  CmarkTree tree_;
  FootnoteScope footnotes_;
  std::size_t used_footnotes_ = 0; // of the labels in footnotes_, those that come first
  InlineReader inlines_;
  std::size_t depth_ = 0; // of lists and quotations
  int heading_level_ = 1;
  std::vector<Lines> code_lines_; // where '[^x]:' is no footnote
  ExcerptPieces content_pieces_;
  std::vector<ExcerptPieces> cell_pieces_;
};

} // namespace praktijkboek
