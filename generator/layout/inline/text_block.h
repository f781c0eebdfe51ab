#pragma once

#include "layout/inline/styled_text.h"
#include "layout/layout_document.h"
#include "layout/page_builder.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Text in lines. How to use it:
///
///     const StructureId title = pages.add_element(Role::heading1, pages.root());
///     TextBlock block = set_text("Sociogram", heading_text(theme, 1), label_paragraph(30), width, title, context);
///     const double below = y + block.height();
///     place(std::move(block), pages, page, {x, y});              // top left corner of the block
///
/// Inline content (emphasis, links, citations, values) is first collected, then set:
///
///     StyledText text = collect_inlines(heading.content, heading_text(theme, 2), element, composition); // collect.h
///     TextBlock block = set_text(text, label_paragraph(20), width, context);
///
/// A label with parts in more styles: StyledText text; text.append("Naam", bold, element); text.append(" …", hint,
/// element). Decorative text that is no content (page numbers) has the element `artifact`.

/// One line: items with x from the left edge of the block and y from its own baseline, which is at y = 0.
struct TextLine {
  double width = 0;  // of what stands in it, without the space at its end
  double excess = 0; // by how much it sticks out of its column: above 0 where a single sign or image is wider than that
  std::vector<PageItem> items;
  std::vector<std::uint32_t> footnotes; // marks that stand in this line
  std::vector<std::uint32_t> subjects;  // of the subject index, that it names
};

struct TextBlock {
  std::vector<TextLine> lines;
  double leading = 0;
  double first_baseline = 0; // below the top

  double height() const { return static_cast<double>(lines.size()) * leading; }
  double baseline(std::size_t line) const { return first_baseline + static_cast<double>(line) * leading; }
  /// Of the widest line.
  double widest() const;
};

/// Breaks text into lines of at most `width` points (Knuth-Plass total fit) and shapes them. Never overfull: what has
/// no place to break is broken anywhere before it sticks out.
TextBlock set_text(const StyledText& text, const ParagraphStyle& paragraph, double width, const LayoutContext& context);

/// One string in one style.
TextBlock set_text(std::string_view words, const TextStyle& style, const ParagraphStyle& paragraph, double width,
                   StructureId element, const LayoutContext& context);

/// One line as wide as it comes out, with its baseline at the origin of its items.
TextLine set_line(std::string_view words, const TextStyle& style, StructureId element, const LayoutContext& context);

/// Width of a string on one line, in points.
double text_width(std::string_view words, const TextStyle& style, const LayoutContext& context);

/// Widths of text that a column can be made from: of the widest part that cannot be broken, and without any breaks.
struct TextWidths {
  double narrowest = 0;
  double natural = 0;
};
TextWidths measure_text(const StyledText& text, const LayoutContext& context);

/// Puts a block on a page, its top left corner at `corner`.
void place(TextBlock&& block, PageBuilder& pages, std::size_t page, Point corner);
/// Puts a line on a page, the left end of its baseline at `origin`.
void place(TextLine&& line, PageBuilder& pages, std::size_t page, Point origin);

} // namespace praktijkboek
