#include "layout/image.h"

#include "layout/image_jpeg.h"
#include "layout/image_png.h"

#include <optional>
#include <utility>

namespace praktijkboek {

std::shared_ptr<const ImageData> decode_image(std::string_view bytes) {
  constexpr std::string_view png_signature = "\x89PNG\r\n\x1a\n";
  constexpr std::string_view jpeg_signature = "\xff\xd8\xff";
  std::optional<ImageData> image;
  if (bytes.starts_with(png_signature))
    image = decode_png(bytes);
  else if (bytes.starts_with(jpeg_signature))
    image = inspect_jpeg(bytes);
  if (!image) return nullptr;
  return std::make_shared<const ImageData>(std::move(*image));
}

} // namespace praktijkboek
