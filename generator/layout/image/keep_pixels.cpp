#include "layout/image/keep_pixels.h"

#include "layout/image/jpeg.h"
#include "layout/image/png.h"

namespace praktijkboek {

namespace {

/// Photographs deflate to 0.5 to 0.8 of their size, drawings and screenshots to less than 0.2.
constexpr double noise_share = 0.45;
/// Of small pictures nothing is gained, and every fault would show.
constexpr std::size_t fewest_pixels = 40'000;

} // namespace

ImageData keep_pixels(const Pixels& pixels) {
  ImageData image = deflated(pixels);
  const double share = static_cast<double>(image.bytes.size()) / static_cast<double>(pixels.samples.size());
  if (pixels.count() < fewest_pixels || share < noise_share) return image;
  std::string photograph = encode_jpeg(pixels);
  if (photograph.empty() || photograph.size() > image.bytes.size() / 2) return image;
  image.encoding = ImageData::Encoding::jpeg;
  image.bytes = std::move(photograph);
  return image;
}

} // namespace praktijkboek
