#pragma once

#include <string_view>

namespace praktijkboek {

/// Calls `visit(marker, whole segment)` for each segment of a JPEG up to the first scan (ISO 10918-1 annex B), and
/// gives what follows: the scan and all behind it. Stops early where the bytes are no segments.
template <typename Visit>
std::string_view for_each_segment(std::string_view jpeg, const Visit& visit) {
  constexpr unsigned char start_of_scan = 0xDA;
  const auto byte = [](std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
  std::string_view rest = jpeg.substr(jpeg.size() < 2 ? jpeg.size() : 2); // behind 'start of image'
  while (rest.size() >= 4 && byte(rest, 0) == 0xFF) {
    if (byte(rest, 1) == 0xFF) { // filling
      rest.remove_prefix(1);
      continue;
    }
    if (byte(rest, 1) == start_of_scan) break;
    const std::size_t length = 2 + (std::size_t{byte(rest, 2)} << 8 | byte(rest, 3));
    if (length > rest.size()) break;
    visit(byte(rest, 1), rest.substr(0, length));
    rest.remove_prefix(length);
  }
  return rest;
}

} // namespace praktijkboek
