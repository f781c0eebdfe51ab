#pragma once

#include "layout/inline/text_block.h"
#include "layout/page_builder.h"

#include <vector>

namespace praktijkboek {

/// Set matter that is not yet on a page: items from its own top left corner.
struct Piece {
  double height = 0;
  std::vector<PageItem> items;

  void add(PageItem item) { items.push_back(std::move(item)); }
  /// Puts another piece into this one, its corner at a place; grows as needed.
  void add(Piece&& part, Point corner);
  void add(TextBlock&& block, Point corner);
  /// A line of text, the left end of its baseline at a place.
  void add(TextLine&& line, Point origin);

  // Decoration: artifacts.
  void add_rule(Point from, Point to, PageBuilder::Stroked stroke);
  void add_outline(Path path, PageBuilder::Stroked stroke, std::optional<Colour> fill = {});
  void add_ground(const Rectangle& area, Colour fill, double corner_radius = 0);
};

} // namespace praktijkboek
