#include "layout/image/fit_image.h"

namespace praktijkboek {

/// In a browser there are no libraries for pixels. Images come there as paper shows them (EnginePictures), and are
/// embedded as they are.
std::shared_ptr<const ImageData> fit_image(const std::shared_ptr<const ImageData>& image, double, double) {
  return image->encoding == ImageData::Encoding::svg ? nullptr : image;
}

} // namespace praktijkboek
