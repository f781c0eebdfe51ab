#pragma once

#include "drawing/drawing.h"

namespace praktijkboek {

/// Every diagram is drawn by one hand: these are its pens and its letters, in points.
namespace drawing_style {

constexpr double thin = 0.6;   // guides: rings, sector lines, axes
constexpr double normal = 1;   // arrows, outlines
constexpr double strong = 1.4; // the ring around the one it is about
constexpr double corner_radius = 6;
constexpr double arrow_length = 6;
constexpr double arrow_half_width = 2.6;

} // namespace drawing_style

struct TextStyle {
  double size = 9;
  TextWeight weight = TextWeight::regular;
  Tone tone = Tone::ink;
};

namespace drawing_style {

constexpr TextStyle title{9.5, TextWeight::bold, Tone::structure};
constexpr TextStyle name{9, TextWeight::regular, Tone::ink};
constexpr TextStyle strong_name{9, TextWeight::bold, Tone::ink};
constexpr TextStyle note{8.5, TextWeight::regular, Tone::quiet};

} // namespace drawing_style

} // namespace praktijkboek
