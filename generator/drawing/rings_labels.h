#pragma once

#include "drawing/drawing.h"
#include "drawing/rings_geometry.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

struct SectorLabel {
  std::vector<std::string> lines;
  TextAnchor anchor = TextAnchor::middle;
  Rectangle area;
};

/// The circle and the names of its sectors round it, as large as fits in the width.
struct RingsFrame {
  Point centre;
  double radius = 0;
  double height = 0; // of circle and labels together
  std::vector<SectorLabel> labels;
};

/// Four names stand in the corners that a circle leaves free in its square, others outside, each at the middle of its
/// sector.
RingsFrame frame_rings(std::span<const std::string_view> sectors, double width, double largest_radius,
                       const MeasureText& measure);

} // namespace praktijkboek
