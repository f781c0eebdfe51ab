#pragma once

#include "layout/image/pixels.h"
#include "layout/paged_document.h"

#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// A PNG of any kind (palette, 1 to 16 bits, interlaced) as 8-bit samples. Nothing when it is damaged or too large.
std::optional<Pixels> decode_png(std::string_view bytes);

/// A PNG of a drawing: grey or colours, the alpha left out. Made for areas of one colour, which are small without any
/// filter, and five times as quick. Empty when there is no memory.
std::string encode_drawing(const Pixels& pixels);

/// Without loss: the pixels as PDF takes them.
ImageData deflated(const Pixels& pixels);

} // namespace praktijkboek
