#pragma once

#include "layout/paged_document.h"

#include <compare>

namespace praktijkboek {

/// The most dots an inch that paper shows of a picture.
constexpr double most_dots_per_inch = 300;
/// Of an SVG, which is all sharp edges.
constexpr double svg_dots_per_inch = 450;

/// Whether pictures are printed as they are, or for a printer without colours.
enum class ImageColours { kept, grey };

struct PixelSize {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  friend auto operator<=>(const PixelSize&, const PixelSize&) = default;
};

/// The pixels that an image needs on paper: no more than it has, unless it is an SVG.
/// @param width, height of the largest place where it is printed, in points
PixelSize printed_pixels(const ImageData& image, double width, double height);

} // namespace praktijkboek
