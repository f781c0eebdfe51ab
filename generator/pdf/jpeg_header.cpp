#include "pdf/jpeg_header.h"

#include "pdf/pdf_failure.h"

namespace praktijkboek {

namespace {

constexpr std::uint32_t start_of_image = 0xFFD8;

std::uint32_t big_endian(std::string_view bytes, std::size_t offset, std::size_t length) {
  if (offset > bytes.size() || length > bytes.size() - offset) throw PdfFailure("a JPEG image ends too early");
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < length; ++i) value = value << 8 | static_cast<unsigned char>(bytes[offset + i]);
  return value;
}

/// Start of frame: 0xC0 to 0xCF, without Huffman tables, arithmetic coding conditions and JPG.
bool is_frame(std::uint32_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

} // namespace

JpegHeader read_jpeg_header(std::string_view bytes) {
  if (big_endian(bytes, 0, 2) != start_of_image) throw PdfFailure("a JPEG image does not begin like one");
  JpegHeader header;
  for (std::size_t at = 2;;) {
    if (big_endian(bytes, at, 1) != 0xFF) throw PdfFailure("a JPEG image has no marker where one must be");
    const std::uint32_t marker = big_endian(bytes, at + 1, 1);
    if (marker == 0xFF) { // fill byte
      ++at;
      continue;
    }
    const std::uint32_t length = big_endian(bytes, at + 2, 2);
    if (is_frame(marker)) {
      if (big_endian(bytes, at + 4, 1) != 8) throw PdfFailure("a JPEG image has not 8 bits a component");
      header.height = big_endian(bytes, at + 5, 2);
      header.width = big_endian(bytes, at + 7, 2);
      header.components = big_endian(bytes, at + 9, 1);
      break;
    }
    at += 2 + length;
  }
  const bool known = header.components == 1 || header.components == 3;
  if (!known || header.width == 0 || header.height == 0) throw PdfFailure("a JPEG image has no size or colours");
  return header;
}

} // namespace praktijkboek
