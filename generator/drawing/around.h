#pragma once

#include "drawing/drawing.h"
#include "drawing/rings_geometry.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace praktijkboek {

struct BoxSize {
  double width = 0;
  double height = 0;
};

/// Words beside a circle; they stand against the side that faces it.
struct AroundBox {
  Rectangle area;
  TextAnchor anchor = TextAnchor::middle;

  /// Where lines with this anchor begin.
  double text_x() const {
    switch (anchor) {
    case TextAnchor::start: return area.x;
    case TextAnchor::middle: return area.x + area.width / 2;
    case TextAnchor::end: return area.x + area.width;
    }
    return area.x;
  }
};

/// How large the words of a box are when they may be `room` points wide; nothing when they do not fit well.
using SizeBox = std::function<std::optional<BoxSize>(std::size_t index, double room)>;

/// Boxes outside a circle round {width / 2, 0}, each in its own direction, as wide as leaves none on another and none
/// beyond 0 or `width`. Empty when they do not fit. Angles as in RingsGeometry.
std::vector<AroundBox> place_around(std::span<const double> angles, double radius, double width, const SizeBox& size);

} // namespace praktijkboek
