#pragma once

#include "base/colour.h"

#include <optional>
#include <string_view>

namespace praktijkboek {

constexpr double text_contrast = 7;      // WCAG 2.2, 1.4.6
constexpr double control_contrast = 4.5; // WCAG 2.2, 1.4.3

/// '#1a2b3c'
std::optional<Colour> parse_colour(std::string_view text);

} // namespace praktijkboek
