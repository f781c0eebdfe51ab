#pragma once

#include "drawing/drawing.h"

#include <string>
#include <string_view>

namespace praktijkboek {

/// The drawing as an <svg> element that goes by the colours of the page.
/// @param name        what the picture tells, for who does not see it
/// @param extra_class for the style sheet: 'wide', 'narrow'
void append_svg(std::string& out, const Drawing& drawing, std::string_view name, std::string_view extra_class);

} // namespace praktijkboek
