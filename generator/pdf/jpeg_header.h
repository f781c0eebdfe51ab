#pragma once

#include <cstdint>
#include <string_view>

namespace praktijkboek {

/// What PDF must know of a JPEG file that it takes as it is (ISO 10918-1 annex B).
struct JpegHeader {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::uint32_t components = 3; // 1 or 3
};

/// Throws PdfFailure when the bytes are no JPEG of 8 bits a component, or one in the colours of inks: PDF/A would want
/// to know of which inks.
JpegHeader read_jpeg_header(std::string_view bytes);

} // namespace praktijkboek
