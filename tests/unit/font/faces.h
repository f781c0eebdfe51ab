#pragma once

#include "font/font_library.h"

#include <fstream>
#include <iterator>
#include <string>

namespace praktijkboek {

inline std::string bytes_of_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Faces for tests: 0 a serif, 1 a sans, 2 none.
inline const FontLibrary& test_faces() {
  static const FontLibrary faces({bytes_of_file("/usr/share/fonts/truetype/vollkorn/Vollkorn-Regular.ttf"),
                                  bytes_of_file("/usr/share/fonts/truetype/lato/Lato-Regular.ttf"), SharedBytes()});
  return faces;
}

constexpr FontId serif = 0;
constexpr FontId sans = 1;

} // namespace praktijkboek
