#pragma once

#include "drawing/drawing.h"

#include <optional>
#include <string_view>

namespace praktijkboek {

/// Points: 24 mm, so that the squares of an address of 200 characters are still a third of a millimetre.
constexpr double qr_code_width = 68;

/// A QR code (ISO/IEC 18004) that can lose an eighth of its surface, with the quiet zone around it. Nothing when the
/// text is too long for any code.
std::optional<Drawing> draw_qr_code(std::string_view text, double width);

} // namespace praktijkboek
