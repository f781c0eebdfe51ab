#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// What a browser takes a file for, by the end of its name. Texts are UTF-8.
std::string media_type(std::string_view path);

} // namespace praktijkboek
