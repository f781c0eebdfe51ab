#include "drawing/around.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

constexpr double box_gap = 4;
constexpr std::array<double, 9> rooms{150, 130, 112, 98, 86, 76, 66, 56, 46};

/// Beside the circle a box stands at the height of its direction, above and below it in the middle of it.
AroundBox place_box(const BoxSize& size, Point centre, double radius, double angle) {
  const double x = std::cos(angle), y = std::sin(angle);
  const double aside = std::clamp(x / 0.5, -1.0, 1.0);
  AroundBox box{{0, 0, size.width, size.height}, TextAnchor::middle};
  if (std::abs(aside) > 0.6) box.anchor = aside > 0 ? TextAnchor::start : TextAnchor::end;
  for (double away = radius;; away += 1) {
    box.area.x = centre.x + away * x + (aside - 1) * size.width / 2;
    box.area.y = centre.y + away * y + (y - 1) * size.height / 2;
    if (distance(centre, box.area) >= radius) return box;
  }
}

} // namespace

std::vector<AroundBox> place_around(std::span<const double> angles, double radius, double width, const SizeBox& size) {
  for (const double room : rooms) {
    std::vector<AroundBox> boxes;
    for (std::size_t i = 0; i < angles.size(); ++i) {
      // Above and below the circle there is more room than beside it.
      const bool upright = std::abs(std::cos(angles[i])) < 0.3;
      const auto needed = size(i, upright ? std::max(room, std::min(1.8 * room, 130.0)) : room);
      if (!needed) break;
      const AroundBox box = place_box(*needed, {width / 2, 0}, radius, angles[i]);
      if (box.area.x < 0 || box.area.x + box.area.width > width) break;
      if (std::any_of(boxes.begin(), boxes.end(),
                      [&](const AroundBox& other) { return overlap(grown(other.area, box_gap), box.area); }))
        break;
      boxes.push_back(box);
    }
    if (boxes.size() == angles.size()) return boxes;
  }
  return {};
}

} // namespace praktijkboek
