#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// The same style sheet without comments and without white space that means nothing: what readers fetch.
/// Strings stay as they are.
std::string compact_css(std::string_view css);

} // namespace praktijkboek
