#include "layout/image/fit_image.h"

#include "layout/image/jpeg.h"
#include "layout/image/keep_pixels.h"
#include "layout/image/png.h"
#include "layout/image/svg.h"

namespace praktijkboek {

namespace {

std::optional<ImageData> smaller(const ImageData& image, PixelSize size) {
  const auto [width, height] = size;
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
  if (image->fitted) return image;
  const PixelSize wanted = printed_pixels(*image, width, height);
  if (image->encoding == ImageData::Encoding::svg) {
    const std::optional<Pixels> pixels = render_svg(image->bytes, wanted.width, wanted.height);
    return shared(pixels ? std::optional(keep_pixels(*pixels)) : std::nullopt);
  }
  if (wanted == PixelSize{image->width, image->height}) return image;
  return shared(smaller(*image, wanted));
}

} // namespace praktijkboek
