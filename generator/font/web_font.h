#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// A face as browsers want it: its European letters, signs and typographic features, compressed as WOFF2.
/// The same bytes in give the same bytes out. Throws std::invalid_argument when the bytes are no font.
std::string web_font(std::string_view font_file);

} // namespace praktijkboek
