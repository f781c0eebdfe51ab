#include "layout/printed_pixels.h"

#include <algorithm>
#include <cmath>

namespace praktijkboek {

namespace {

std::uint32_t dots(double points, double dots_per_inch) {
  constexpr double points_per_inch = 72;
  return static_cast<std::uint32_t>(std::max(1.0, std::ceil(points / points_per_inch * dots_per_inch - 1e-6)));
}

} // namespace

PixelSize printed_pixels(const ImageData& image, double width, double height) {
  if (image.encoding == ImageData::Encoding::svg)
    return {dots(width, svg_dots_per_inch), dots(height, svg_dots_per_inch)};
  return {std::min(image.width, dots(width, most_dots_per_inch)),
          std::min(image.height, dots(height, most_dots_per_inch))};
}

} // namespace praktijkboek
