#pragma once

#include "layout/image/pixels.h"

#include <optional>
#include <string_view>

namespace praktijkboek {

bool looks_like_svg(std::string_view bytes);

/// Something in an SVG that is no part of a picture.
struct SvgFault {
  std::string_view what; // English, for a message
  std::size_t line = 1;
};

/// Scripts, handlers of events, pages in pages, and references to anything outside the file: a picture must not act,
/// and must look the same without a network. Entities too, which could hide any of these.
std::optional<SvgFault> find_svg_fault(std::string_view svg);

/// Pixels of CSS, 96 to the inch.
struct SvgSize {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
};

/// Nothing when it cannot be drawn or has no size.
std::optional<SvgSize> svg_size(std::string_view svg);

/// Draws it on white. Nothing when it cannot be drawn or would be too large.
std::optional<Pixels> render_svg(std::string_view svg, std::uint32_t width, std::uint32_t height);

} // namespace praktijkboek
