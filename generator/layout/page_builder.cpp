#include "layout/page_builder.h"

#include "base/overloaded.h"

#include <utility>

namespace praktijkboek {

PageBuilder::PageBuilder(PagedDocument& document, const PageMaster& master) : document_(document), master_(master) {
  if (document_.structure.empty()) add_element(Role::document, no_parent);
}

StructureId PageBuilder::add_element(Role role, StructureId parent) {
  StructureElement element;
  element.role = role;
  element.parent = parent;
  document_.structure.push_back(std::move(element));
  return static_cast<StructureId>(document_.structure.size() - 1);
}

std::size_t PageBuilder::add_page(std::string label) {
  document_.pages.push_back({master_.width, master_.height, std::move(label), {}});
  return document_.pages.size() - 1;
}

void PageBuilder::add(std::size_t page, PageItem item) { document_.pages[page].items.push_back(std::move(item)); }

void PageBuilder::add_path(std::size_t page, Path path, Stroked stroke, StructureId element) {
  PaintedPath painted;
  painted.path = std::move(path);
  painted.stroke = stroke.colour;
  painted.stroke_width = stroke.width;
  add(page, std::move(painted), element);
}

void PageBuilder::add_ground(std::size_t page, const Rectangle& area, Colour fill, double corner_radius) {
  PaintedPath painted;
  painted.path = rectangle_path(area, corner_radius);
  painted.fill = fill;
  add(page, std::move(painted), artifact);
}

void PageBuilder::add_rule(std::size_t page, Point from, Point to, Stroked stroke) {
  add_path(page, line_path(from, to), stroke);
}

void PageBuilder::add_outline(int level, std::string title, PagePlace place) {
  document_.outline.push_back({level, std::move(title), place});
}

void PageBuilder::add_destination(std::string name, PagePlace place) {
  document_.destinations.emplace(std::move(name), place);
}

namespace {

void move_point(Point& point, double dx, double dy) {
  point.x += dx;
  point.y += dy;
}

void move_area(Rectangle& area, double dx, double dy) {
  area.x += dx;
  area.y += dy;
}

} // namespace

void translate(PageItem& item, double dx, double dy) {
  std::visit(overloaded{
                 [&](GlyphRun& run) { move_point(run.origin, dx, dy); },
                 [&](PaintedPath& painted) {
                   for (Segment& segment : painted.path) {
                     move_point(segment.end, dx, dy);
                     move_point(segment.first_control, dx, dy);
                     move_point(segment.second_control, dx, dy);
                   }
                 },
                 [&](PaintedImage& image) { move_area(image.area, dx, dy); },
                 [&](LinkArea& link) { move_area(link.area, dx, dy); },
                 [&](Widget& widget) { move_area(widget.area, dx, dy); },
             },
             item.content);
}

} // namespace praktijkboek
