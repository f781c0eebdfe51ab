#pragma once

#include <cstdint>
#include <vector>

namespace praktijkboek {

/// Places on a page or in a drawing: points (1/72 inch), from the top left corner, y downwards.
struct Point {
  double x = 0;
  double y = 0;
};

struct Rectangle {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

enum class SegmentKind : std::uint8_t { move, line, curve, close };
/// One step of a path; `curve` is a cubic Bézier with two control points, the others use `end` only.
struct Segment {
  SegmentKind kind = SegmentKind::move;
  Point end;
  Point first_control;
  Point second_control;
};
using Path = std::vector<Segment>;

Path rectangle_path(const Rectangle& area, double corner_radius = 0);
Path circle_path(Point centre, double radius);
/// Part of a circle; angles in radians, clockwise from three o'clock as y points down.
Path arc_path(Point centre, double radius, double begin, double end);
Path line_path(Point from, Point to);

} // namespace praktijkboek
