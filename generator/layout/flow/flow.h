#pragma once

#include "layout/composition.h"
#include "layout/inline/text_block.h"
#include "layout/page/galley.h"
#include "model/block.h"

namespace praktijkboek {

/// How a paragraph shows that a new one begins.
enum class ParagraphMark : std::uint8_t { indent, space };

/// Which block a line that sticks out is a mistake of: its own, or the table whose column is too narrow for it.
enum class OverfullReport : std::uint8_t { of_block, of_table };

/// Whether figures and tables that do not fit may stand at the top of a following page.
enum class Floats : std::uint8_t { allowed, forbidden };

/// Where blocks are set: a column of the galley and an element of the logical tree.
struct Flow {
  Composition& composition;
  Galley& galley;
  StructureId element = 0; // parent of what is added
  double left = 0;         // from the left edge of the text column
  double width = 0;
  std::uint32_t frame = no_index;  // the box that this stands in
  const TextStyle* text = nullptr; // of paragraphs; none: the theme's body text
  const ParagraphStyle* paragraph = nullptr;
  Grid grid = Grid::on; // of lines of text
  ParagraphMark mark = ParagraphMark::indent;
  OverfullReport overfull = OverfullReport::of_block;
  Floats floats = Floats::allowed; // of blocks in the text column itself, not in a list or a box

  TextStyle text_style() const;
  ParagraphStyle paragraph_style() const;
  const LayoutContext& context() const { return composition.context; }
  const Theme& theme() const { return composition.context.theme; }
  StructureId add_element(Role role) const { return composition.pages.add_element(role, element); }
};

/// Sets blocks below each other at the end of the galley: paragraphs, lists, tables, boxes and all. Each heading opens
/// a section. A worksheet calls this for its Markdown and adds strips of its own for its fields; FieldGroup is skipped
/// here: it belongs to form/.
void flow_blocks(Blocks blocks, const Flow& flow);

/// Adds the lines of a text as strips: two lines at least stay together at either end. Returns the index of the first.
std::size_t add_text(TextBlock&& block, const Flow& flow);

/// Adds one strip that stays in one piece.
Strip& add_strip(double height, const Flow& flow);

/// The strips from `first` on may float, unless they belong to something or have notes.
void let_float(std::size_t first, const Flow& flow);

/// Room around the strips from `first` on: above the first, below the last.
void set_space(Galley& galley, std::size_t first, double before, double after);

/// The strips from `first` on stay together with the one above each, as far as a page can hold them.
void keep_together(Galley& galley, std::size_t first);

} // namespace praktijkboek
