#pragma once

#include "layout/image/pixels.h"

#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// What must be known of a JPEG before it is used.
struct JpegFacts {
  std::uint32_t width = 0; // of the picture held upright
  std::uint32_t height = 0;
  int components = 0;
  int orientation = 1;   // Exif tag 0x0112, 1 to 8
  bool readable = false; // by every reader of PDF: coded in Huffman's way
};

/// Nothing when the bytes are no JPEG of 8 bits a component, are cut off or damaged (they are read to the end), or when
/// they are too large.
std::optional<JpegFacts> inspect_jpeg(std::string_view bytes);

/// @param width, height the least that is needed; libjpeg reduces by eighths at no cost, which saves much of the work.
std::optional<Pixels> decode_jpeg(std::string_view bytes, std::uint32_t width, std::uint32_t height);

/// A JPEG of good quality; the alpha is left out. Empty when there is no memory.
std::string encode_jpeg(const Pixels& pixels);

/// The file without what tells of the camera, the photographer and the place: only segments that pixels need.
std::string without_metadata(std::string_view jpeg);

} // namespace praktijkboek
