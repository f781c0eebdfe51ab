#pragma once

#include <cstddef>
#include <string_view>

namespace praktijkboek {

/// Whether the compressed streams of a PDF unpack to no more than `limit` bytes together. Looks at the bytes only, so
/// that it can be asked before anything of the file is trusted.
bool streams_are_small(std::string_view pdf, std::size_t limit);

} // namespace praktijkboek
