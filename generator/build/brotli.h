#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// RFC 7932, as small as it gets: it is done once and read often. The same bytes in give the same bytes out.
std::string brotli(std::string_view bytes);

} // namespace praktijkboek
