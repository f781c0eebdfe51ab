#include "layout/image/read_image.h"

#include "layout/image/jpeg.h"
#include "layout/image/keep_pixels.h"
#include "layout/image/png.h"
#include "layout/image/svg.h"

namespace praktijkboek {

namespace {

ReadImage made(ImageData image) { return {std::make_shared<const ImageData>(std::move(image)), {}, {}}; }

ReadImage unreadable(std::string_view path) {
  return {nullptr, {"'{}' is no image that can be read", path}, {"use a PNG, JPEG or SVG file"}};
}

ReadImage read_png(std::string_view path, std::string_view bytes) {
  const std::optional<Pixels> pixels = decode_png(bytes);
  if (!pixels) return unreadable(path);
  ImageData image = keep_pixels(*pixels);
  image.original = bytes;
  return made(std::move(image));
}

ReadImage read_jpeg(std::string_view path, std::string_view bytes) {
  const std::optional<JpegFacts> facts = inspect_jpeg(bytes);
  if (!facts) return unreadable(path);
  if (facts->components != 1 && facts->components != 3)
    return {nullptr,
            {"'{}' has the colours of printing inks (CMYK), which screens and PDF/A cannot show", path},
            {"save it again in RGB colours"}};
  ImageData image;
  image.encoding = ImageData::Encoding::jpeg;
  image.width = facts->width;
  image.height = facts->height;
  if (facts->orientation == 1 && facts->readable) {
    image.bytes = without_metadata(bytes);
    return made(std::move(image));
  }
  const std::optional<Pixels> pixels = decode_jpeg(bytes, image.width, image.height);
  if (!pixels) return unreadable(path);
  image.bytes = encode_jpeg(*pixels);
  return made(std::move(image));
}

ReadImage read_svg(std::string_view path, std::string_view bytes) {
  if (const std::optional<SvgFault> fault = find_svg_fault(bytes))
    return {nullptr, {"'{}' has {} in line {}", path, fault->what, fault->line}, {"an SVG file may hold shapes only"}};
  const std::optional<SvgSize> size = svg_size(bytes);
  if (!size) return unreadable(path);
  ImageData image;
  image.encoding = ImageData::Encoding::svg;
  image.width = size->width;
  image.height = size->height;
  image.bytes = bytes;
  return made(std::move(image));
}

} // namespace

ReadImage read_image(std::string_view path, std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return read_png(path, bytes);
  if (bytes.starts_with("\xff\xd8\xff")) return read_jpeg(path, bytes);
  if (looks_like_svg(bytes)) return read_svg(path, bytes);
  return unreadable(path);
}

} // namespace praktijkboek
