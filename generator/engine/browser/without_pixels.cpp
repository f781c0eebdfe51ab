#include "layout/image/fit_image.h"

namespace praktijkboek {

/// In a browser there are no libraries for pixels: an image is embedded as it is, or not at all. What is made there has
/// none.
std::shared_ptr<const ImageData> fit_image(const std::shared_ptr<const ImageData>& image, double, double) {
  return image->encoding == ImageData::Encoding::svg ? nullptr : image;
}

} // namespace praktijkboek
