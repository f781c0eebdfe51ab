#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// XXH3-128 of the bytes as 32 hexadecimal digits: names of cached and published files, not for security.
std::string content_hash(std::string_view bytes);

} // namespace praktijkboek
