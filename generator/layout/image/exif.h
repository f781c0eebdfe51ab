#pragma once

#include <string_view>

namespace praktijkboek {

/// How the camera was held (Exif 2.3, tag 0x0112): 1 to 8; 1 where the JPEG does not say. Never reads beyond the bytes.
int exif_orientation(std::string_view jpeg);

} // namespace praktijkboek
