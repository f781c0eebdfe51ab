#pragma once

#include <cstdint>
#include <string>

namespace praktijkboek {

/// The most pixels an image may have: 100 million, A3 at 700 dots an inch.
constexpr double most_pixels = 1e8;

/// An image with nothing compressed: 8-bit samples in rows from the top.
struct Pixels {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::size_t components = 3; // 1 (grey) or 3 (red, green, blue)
  std::string samples;
  std::string alpha; // one for each pixel, 255 is opaque; empty: all are

  std::size_t count() const { return std::size_t{width} * height; }
};

/// The same picture in fewer pixels, each the mean of what it covers. Transparent colours weigh nothing.
/// @param width, height at least 1 and no more than there are
Pixels scaled_down(const Pixels& pixels, std::uint32_t width, std::uint32_t height);

/// Grey as one component where every pixel is grey; no mask where it hides nothing.
void simplify(Pixels& pixels);

/// One component: how light each pixel is.
void turn_grey(Pixels& pixels);

/// The eight ways that Exif knows of holding a camera (tag 0x0112); 1 is upright.
Pixels turned_upright(const Pixels& pixels, int orientation);

} // namespace praktijkboek
