#pragma once

#include "layout/paged_document.h"

#include <memory>
#include <string_view>

namespace praktijkboek {

/// The most pixels an image may have: 100 million, A3 at 700 dots an inch.
constexpr double most_pixels = 1e8;

/// A PNG as 8-bit grey or RGB with its transparency as a mask, a JPEG as it is. Nothing when the bytes are no such
/// image, are damaged or too large. Never crashes on damaged bytes.
std::shared_ptr<const ImageData> decode_image(std::string_view bytes);

} // namespace praktijkboek
