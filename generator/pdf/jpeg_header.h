#pragma once

#include <cstdint>
#include <string_view>

namespace praktijkboek {

/// What PDF must know of a JPEG file that it takes as it is (ISO 10918-1 annex B).
struct JpegHeader {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::uint32_t components = 3; // 1, 3 or 4
  bool inverted = false;        // of four components: Adobe's programs write CMYK with 0 for full ink
};

/// Throws PdfFailure when the bytes are no JPEG of 8 bits a component.
JpegHeader read_jpeg_header(std::string_view bytes);

} // namespace praktijkboek
