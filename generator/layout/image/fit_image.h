#pragma once

#include "layout/printed_pixels.h"

#include <memory>

namespace praktijkboek {

/// The image in the pixels that its printed size needs (layout/printed_pixels.h): itself when it has no more than that,
/// or was fitted before, in these colours. An SVG becomes pixels on white. Null only where there is no memory for it.
/// @param width, height of the largest place where it is printed, in points
std::shared_ptr<const ImageData> fit_image(const std::shared_ptr<const ImageData>& image, double width, double height,
                                           ImageColours colours = ImageColours::kept);

} // namespace praktijkboek
