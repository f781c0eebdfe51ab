#pragma once

#include "layout/paged_document.h"

#include <memory>

namespace praktijkboek {

/// The most dots an inch that paper shows of a picture.
constexpr double most_dots_per_inch = 300;
/// Of an SVG, which is all sharp edges.
constexpr double svg_dots_per_inch = 450;

/// The image in the pixels that its printed size needs: itself when it has no more than that. An SVG becomes pixels on
/// white. Null only where there is no memory for it.
/// @param width, height of the largest place where it is printed, in points
std::shared_ptr<const ImageData> fit_image(const std::shared_ptr<const ImageData>& image, double width, double height);

} // namespace praktijkboek
