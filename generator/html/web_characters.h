#pragma once

#include "base/character_range.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// A face is served in two parts, so that a page fetches what it shows: nearly all pages do with the common part.
enum class WebCharacters {
  common, // what Dutch is written with: letters with their accents, figures, punctuation, arrows of the interface
  rare,   // what names and quotations in other languages of Europe need besides
};

/// In order and without overlap; no character is in both parts.
std::vector<CharacterRange> characters_of(WebCharacters part);

/// 'U+20-7E, U+A0': a value of the descriptor unicode-range of CSS Fonts 4.
std::string unicode_range(WebCharacters part);

} // namespace praktijkboek
