#include "base/geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace praktijkboek {

namespace {

/// Distance of the control points that makes four cubic curves a circle, as a share of the radius.
constexpr double circle_control = 0.5522847498;

Segment move_to(Point end) { return {SegmentKind::move, end, {}, {}}; }
Segment line_to(Point end) { return {SegmentKind::line, end, {}, {}}; }
Segment curve_to(Point first, Point second, Point end) { return {SegmentKind::curve, end, first, second}; }
Segment close_path() { return {SegmentKind::close, {}, {}, {}}; }

} // namespace

Path rectangle_path(const Rectangle& area, double corner_radius) {
  const double left = area.x, top = area.y, right = area.x + area.width, bottom = area.y + area.height;
  if (corner_radius <= 0)
    return {move_to({left, top}), line_to({right, top}), line_to({right, bottom}), line_to({left, bottom}),
            close_path()};
  const double r = corner_radius;
  const double k = r * (1 - circle_control);
  return {move_to({left + r, top}),
          line_to({right - r, top}),
          curve_to({right - k, top}, {right, top + k}, {right, top + r}),
          line_to({right, bottom - r}),
          curve_to({right, bottom - k}, {right - k, bottom}, {right - r, bottom}),
          line_to({left + r, bottom}),
          curve_to({left + k, bottom}, {left, bottom - k}, {left, bottom - r}),
          line_to({left, top + r}),
          curve_to({left, top + k}, {left + k, top}, {left + r, top}),
          close_path()};
}

Path circle_path(Point centre, double radius) {
  const double k = radius * circle_control;
  const double left = centre.x - radius, right = centre.x + radius;
  const double top = centre.y - radius, bottom = centre.y + radius;
  return {move_to({right, centre.y}),
          curve_to({right, centre.y + k}, {centre.x + k, bottom}, {centre.x, bottom}),
          curve_to({centre.x - k, bottom}, {left, centre.y + k}, {left, centre.y}),
          curve_to({left, centre.y - k}, {centre.x - k, top}, {centre.x, top}),
          curve_to({centre.x + k, top}, {right, centre.y - k}, {right, centre.y}),
          close_path()};
}

Path arc_path(Point centre, double radius, double begin, double end) {
  // A cubic curve is as good as a circle up to a quarter of it.
  const double pieces = std::max(1.0, std::ceil(std::abs(end - begin) / (std::numbers::pi / 2) - 1e-9));
  const double turn = (end - begin) / pieces;
  const double control = 4.0 / 3.0 * std::tan(turn / 4) * radius;
  const auto at = [&](double angle) {
    return Point{centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
  };
  const auto ahead = [&](double angle, double distance) {
    const Point point = at(angle);
    return Point{point.x - distance * std::sin(angle), point.y + distance * std::cos(angle)};
  };
  Path path{move_to(at(begin))};
  for (double piece = 0; piece < pieces; ++piece) {
    const double from = begin + piece * turn, to = from + turn;
    path.push_back(curve_to(ahead(from, control), ahead(to, -control), at(to)));
  }
  return path;
}

Path line_path(Point from, Point to) { return {move_to(from), line_to(to)}; }

} // namespace praktijkboek
