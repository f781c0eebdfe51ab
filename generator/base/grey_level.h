#pragma once

#include "base/colour.h"

#include <cmath>

namespace praktijkboek {

/// How light a colour is when printed in black and white (ITU-R BT.709).
inline std::uint8_t grey_level(Colour colour) {
  return static_cast<std::uint8_t>(std::lround(0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue));
}

} // namespace praktijkboek
