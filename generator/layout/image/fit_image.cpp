#include "layout/image/fit_image.h"

#include "layout/image/jpeg.h"
#include "layout/image/keep_pixels.h"
#include "layout/image/png.h"
#include "layout/image/svg.h"

namespace praktijkboek {

namespace {

std::optional<Pixels> decoded(const ImageData& image, PixelSize size) {
  if (image.encoding == ImageData::Encoding::svg) return render_svg(image.bytes, size.width, size.height);
  if (!image.original.empty()) return decode_png(image.original);
  return decode_jpeg(image.bytes, size.width, size.height);
}

std::optional<ImageData> remade(const ImageData& image, PixelSize size, ImageColours colours) {
  const auto [width, height] = size;
  std::optional<Pixels> pixels = decoded(image, size);
  if (!pixels) return std::nullopt;
  if (pixels->width != width || pixels->height != height) pixels = scaled_down(*pixels, width, height);
  if (colours == ImageColours::grey) turn_grey(*pixels);
  const bool is_jpeg = image.encoding != ImageData::Encoding::svg && image.original.empty();
  if (!is_jpeg) return keep_pixels(*pixels);
  ImageData jpeg;
  jpeg.encoding = ImageData::Encoding::jpeg;
  jpeg.width = width;
  jpeg.height = height;
  jpeg.bytes = encode_jpeg(*pixels);
  return jpeg;
}

std::shared_ptr<const ImageData> shared(std::optional<ImageData> image) {
  return image ? std::make_shared<const ImageData>(std::move(*image)) : nullptr;
}

} // namespace

std::shared_ptr<const ImageData> fit_image(const std::shared_ptr<const ImageData>& image, double width, double height,
                                           ImageColours colours) {
  if (image->fitted) return image;
  const PixelSize wanted = printed_pixels(*image, width, height);
  const bool is_small = wanted == PixelSize{image->width, image->height} && image->encoding != ImageData::Encoding::svg;
  const bool is_right = colours == ImageColours::kept || image->encoding == ImageData::Encoding::deflated_grey;
  if (is_small && is_right) return image;
  return shared(remade(*image, wanted, colours));
}

} // namespace praktijkboek
