#include "layout/image/svg.h"

namespace praktijkboek {

// A browser has a painter of SVG of its own, and librsvg does not go into one. What is printed of an SVG comes there as
// pixels: images of the handbook as EnginePictures, a logo as the page gives it.

std::optional<SvgSize> svg_size(std::string_view) { return std::nullopt; }

std::optional<Pixels> render_svg(std::string_view, std::uint32_t, std::uint32_t) { return std::nullopt; }

} // namespace praktijkboek
