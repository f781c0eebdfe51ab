#pragma once

#include "layout/image/pixels.h"
#include "layout/paged_document.h"

#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// A PNG of any kind (palette, 1 to 16 bits, interlaced) as 8-bit samples. Nothing when it is damaged or too large.
std::optional<Pixels> decode_png(std::string_view bytes);

/// A PNG of grey or colours; the alpha is left out. Empty when there is no memory.
std::string encode_png(const Pixels& pixels);

/// Without loss: the pixels as PDF takes them.
ImageData deflated(const Pixels& pixels);

} // namespace praktijkboek
