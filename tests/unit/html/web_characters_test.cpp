#include "html/web_characters.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace praktijkboek;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

bool has(WebCharacters part, char32_t character) {
  const auto ranges = characters_of(part);
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const CharacterRange& range) { return range.first <= character && character <= range.last; });
}

} // namespace

TEST_CASE("a Dutch page does with the common part of a face") {
  for (const char32_t character : U"Één coördinator, ‘naïef’ – reünie… § 3 ½ × € 5\u00A0\u2011 ↑↓") {
    if (character == 0) continue; // the end of the literal
    CAPTURE(static_cast<std::uint32_t>(character));
    CHECK(has(WebCharacters::common, character));
  }
}

TEST_CASE("letters of names from elsewhere in Europe are in the rare part") {
  for (const char32_t character : {U'ł', U'Ž', U'ğ', U'ș', U'ß', U'†'}) {
    CHECK(has(WebCharacters::rare, character));
    CHECK_FALSE(has(WebCharacters::common, character));
  }
}

TEST_CASE("the parts of a face are in order and share nothing") {
  const auto common = characters_of(WebCharacters::common);
  CHECK(std::is_sorted(common.begin(), common.end(), [](const CharacterRange& left, const CharacterRange& right) {
    return left.last < right.first;
  }));
  for (const auto& [first, last] : common)
    for (char32_t character = first; character <= last; ++character) CHECK_FALSE(has(WebCharacters::rare, character));
}

TEST_CASE("the parts of a face are told to the browser") {
  CHECK_THAT(unicode_range(WebCharacters::common), StartsWith("U+20-7E, U+A0, U+A7, "));
  CHECK_THAT(unicode_range(WebCharacters::common), Contains("U+20AC"));
  CHECK_THAT(unicode_range(WebCharacters::rare), StartsWith("U+7F-9F, "));
}
