#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// RFC 1952, small rather than quick. The same bytes in give the same bytes out: no time, no name.
std::string gzip(std::string_view bytes);

} // namespace praktijkboek
