#include "layout/form/piece.h"

namespace praktijkboek {

void Piece::add(Piece&& part, Point corner) {
  items.reserve(items.size() + part.items.size());
  for (PageItem& item : part.items) {
    translate(item, corner.x, corner.y);
    items.push_back(std::move(item));
  }
  height = std::max(height, corner.y + part.height);
}

void Piece::add(TextBlock&& block, Point corner) {
  for (std::size_t i = 0; i < block.lines.size(); ++i)
    add(std::move(block.lines[i]), {corner.x, corner.y + block.baseline(i)});
  height = std::max(height, corner.y + block.height());
}

void Piece::add(TextLine&& line, Point origin) {
  for (PageItem& item : line.items) {
    translate(item, origin.x, origin.y);
    items.push_back(std::move(item));
  }
}

void Piece::add_rule(Point from, Point to, PageBuilder::Stroked stroke) { add_outline(line_path(from, to), stroke); }

void Piece::add_outline(Path path, PageBuilder::Stroked stroke, std::optional<Colour> fill) {
  PaintedPath painted;
  painted.path = std::move(path);
  painted.stroke = stroke.colour;
  painted.stroke_width = stroke.width;
  painted.fill = fill;
  add({std::move(painted), artifact});
}

void Piece::add_ground(const Rectangle& area, Colour fill, double corner_radius) {
  PaintedPath painted;
  painted.path = rectangle_path(area, corner_radius);
  painted.fill = fill;
  add({std::move(painted), artifact});
}

} // namespace praktijkboek
