#pragma once

#include "base/geometry.h"

#include <cmath>
#include <cstddef>
#include <numbers>

namespace praktijkboek {

/// Rings of equal width round a disc, cut into equal sectors. Angles in radians, clockwise from three o'clock as y
/// points down. Rings and sectors count from 0 here.
struct RingsGeometry {
  Point centre;
  double disc = 0;   // radius of the one in the middle
  double radius = 0; // of the outermost ring
  std::size_t rings = 1;
  std::size_t sectors = 1;

  double outer_radius(std::size_t ring) const {
    return disc + (radius - disc) * static_cast<double>(ring + 1) / static_cast<double>(rings);
  }
  double inner_radius(std::size_t ring) const { return ring == 0 ? disc : outer_radius(ring - 1); }

  double sector_angle() const { return 2 * std::numbers::pi / static_cast<double>(sectors); }
  /// The first sector lies at the top left, or at the top where their number is odd; a single one begins at the top.
  double sector_begin(std::size_t sector) const {
    const double quarter = std::numbers::pi / 2;
    if (sectors == 1) return -quarter;
    const double first = sectors % 2 == 0 ? -quarter - sector_angle() : -quarter - sector_angle() / 2;
    return first + sector_angle() * static_cast<double>(sector);
  }
  double sector_middle(std::size_t sector) const { return sector_begin(sector) + sector_angle() / 2; }

  Point at(double angle, double distance) const {
    return {centre.x + distance * std::cos(angle), centre.y + distance * std::sin(angle)};
  }
};

inline Rectangle grown(const Rectangle& area, double by) {
  return {area.x - by, area.y - by, area.width + 2 * by, area.height + 2 * by};
}

inline bool overlap(const Rectangle& a, const Rectangle& b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/// Distance from a point to the nearest point of an area; 0 inside it.
inline double distance(Point point, const Rectangle& area) {
  const double dx = std::max({area.x - point.x, 0.0, point.x - area.x - area.width});
  const double dy = std::max({area.y - point.y, 0.0, point.y - area.y - area.height});
  return std::hypot(dx, dy);
}

/// Whether a straight line runs through an area (Liang-Barsky clipping).
inline bool crosses(Point from, Point to, const Rectangle& area) {
  double begin = 0, end = 1;
  const auto clip = [&](double direction, double room) {
    if (direction == 0) return room >= 0;
    const double at = room / direction;
    if (direction < 0)
      begin = std::max(begin, at);
    else
      end = std::min(end, at);
    return begin <= end;
  };
  const double dx = to.x - from.x, dy = to.y - from.y;
  return clip(-dx, from.x - area.x) && clip(dx, area.x + area.width - from.x) && clip(-dy, from.y - area.y) &&
         clip(dy, area.y + area.height - from.y);
}

} // namespace praktijkboek
