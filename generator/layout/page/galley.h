#pragma once

#include "layout/page_builder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

/// A document set in one endless column, before it is made up into pages (the galley proof of a compositor).

/// May a page end between a strip and the one above it?
enum class BreakBefore : std::uint8_t {
  allowed,
  avoided,   // a single line would be left alone, a list be cut from its introduction
  forbidden, // a head of a table and its first row
  forced,    // a new page
};

/// Whether the strip below must stand on the same page: a heading and what follows it.
enum class KeepNext : std::uint8_t { no, yes };

/// Whether a strip goes on with the text of the one above it.
enum class StripText : std::uint8_t { begins, goes_on };

enum class Grid : std::uint8_t { off, on }; // on: the top of the strip stands on the baseline grid

enum class Extent : std::uint8_t { column, page }; // page: the strip also takes the margin column

constexpr std::uint32_t no_index = 0xFFFFFFFF;

/// A place that can be linked to.
struct Anchor {
  std::string name;
  double y = 0; // below the top of the strip
};

struct StripHeading {
  int level = 1;
  std::string title;
};

/// A slice of the column that stays in one piece: a line of text, a row of a table, a figure, a row of fields.
/// Items are placed from the top left corner of the strip; x = 0 is the left edge of the text column.
struct Strip {
  double height = 0;
  double space_before = 0; // between two strips the larger of after and before counts; dropped at the top of a page
  double space_after = 0;
  BreakBefore break_before = BreakBefore::allowed;
  KeepNext keep_next = KeepNext::no;
  StripText text = StripText::begins;
  Grid grid = Grid::off;
  Extent extent = Extent::column;
  std::uint32_t frame = no_index;      // into Galley::frames: the innermost
  std::uint32_t table_head = no_index; // into Galley::table_heads: repeated above this strip when it starts a page
  std::vector<PageItem> items;
  std::vector<PageItem> margin_items;   // from the left edge of the margin column
  std::vector<std::uint32_t> footnotes; // into Galley::footnotes
  std::vector<std::uint32_t> subjects;  // into BookIndex::subjects: what the subject index names here
  std::vector<Anchor> anchors;
  std::optional<StripHeading> heading; // for the outline
  double excess = 0;                   // by how much its text sticks out of its column, until that is reported
};

/// A ground and rules around strips that follow each other; on every page that it reaches.
struct Frame {
  std::uint32_t parent = no_index; // the frame around it
  double left = 0;                 // from the left edge of the text column
  double width = 0;
  double padding = 0; // above its first and below its last strip on each page
  std::optional<Colour> ground;
  std::optional<Colour> rule; // a bar along the left edge
  double rule_width = 0;
  std::optional<Colour> border; // a thin line all around
};

/// Strips that follow each other and may stand at the top of a following page, while the text goes on: a figure, a
/// table. None of them has the mark of a note.
struct Float {
  std::size_t begin = 0; // into Galley::strips
  std::size_t end = 0;
};

/// Strips at the foot of the page on which the mark stands.
struct GalleyNote {
  std::vector<Strip> strips;
  bool marked = false; // a strip has its mark
  double height() const;
};

struct Galley {
  std::vector<Strip> strips;
  std::vector<Frame> frames;
  std::vector<Float> floats;                   // in order
  std::vector<std::vector<Strip>> table_heads; // repeated as artifacts
  std::vector<GalleyNote> footnotes;           // by Document::footnotes
};

} // namespace praktijkboek
