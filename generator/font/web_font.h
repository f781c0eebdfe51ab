#pragma once

#include "base/character_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// What of a face goes to the reader.
struct WebFontContent {
  std::vector<CharacterRange> characters;
  std::vector<std::string_view> features; // tags of OpenType features, as 'kern'
};

/// A face as browsers want it, compressed as WOFF2: what is asked for of it, without hints and names.
/// The same bytes in give the same bytes out. Throws std::invalid_argument when the bytes are no font.
std::string web_font(std::string_view font_file, const WebFontContent& content);

} // namespace praktijkboek
