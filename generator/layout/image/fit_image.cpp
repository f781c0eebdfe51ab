#include "layout/image/fit_image.h"

#include "layout/image/jpeg.h"
#include "layout/image/keep_pixels.h"
#include "layout/image/png.h"
#include "layout/image/svg.h"

#include <algorithm>
#include <cmath>

namespace praktijkboek {

namespace {

std::uint32_t dots(double points, double dots_per_inch) {
  constexpr double points_per_inch = 72;
  return static_cast<std::uint32_t>(std::max(1.0, std::ceil(points / points_per_inch * dots_per_inch - 1e-6)));
}

std::optional<ImageData> smaller(const ImageData& image, std::uint32_t width, std::uint32_t height) {
  const bool is_png = !image.original.empty();
  std::optional<Pixels> pixels = is_png ? decode_png(image.original) : decode_jpeg(image.bytes, width, height);
  if (!pixels) return std::nullopt;
  const Pixels scaled = scaled_down(*pixels, width, height);
  pixels.reset();
  if (is_png) return keep_pixels(scaled);
  ImageData jpeg;
  jpeg.encoding = ImageData::Encoding::jpeg;
  jpeg.width = width;
  jpeg.height = height;
  jpeg.bytes = encode_jpeg(scaled);
  return jpeg;
}

std::shared_ptr<const ImageData> shared(std::optional<ImageData> image) {
  return image ? std::make_shared<const ImageData>(std::move(*image)) : nullptr;
}

} // namespace

std::shared_ptr<const ImageData> fit_image(const std::shared_ptr<const ImageData>& image, double width, double height) {
  if (image->encoding == ImageData::Encoding::svg) {
    const std::optional<Pixels> pixels =
        render_svg(image->bytes, dots(width, svg_dots_per_inch), dots(height, svg_dots_per_inch));
    return shared(pixels ? std::optional(keep_pixels(*pixels)) : std::nullopt);
  }
  const std::uint32_t wanted_width = std::min(image->width, dots(width, most_dots_per_inch));
  const std::uint32_t wanted_height = std::min(image->height, dots(height, most_dots_per_inch));
  if (wanted_width == image->width && wanted_height == image->height) return image;
  return shared(smaller(*image, wanted_width, wanted_height));
}

} // namespace praktijkboek
