#include "html/web_characters.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace praktijkboek {

namespace {

constexpr std::array<CharacterRange, 10> published{{{0x20, 0x17F},
                                                    {0x192, 0x192},
                                                    {0x218, 0x21B},
                                                    {0x2C6, 0x2DD},
                                                    {0x2009, 0x2009},
                                                    {0x2010, 0x2044},
                                                    {0x20AC, 0x20AC},
                                                    {0x2190, 0x2193},
                                                    {0x2197, 0x2197},
                                                    {0x2212, 0x2215}}};

// Hyphens and thin spaces are here because browsers and the style sheet set them.
constexpr std::u32string_view common_signs = U"\u00A0§\u00AD°·½×\u2009\u2010\u2011–‘’“”•…\u202F€↑→↓↗−";
constexpr std::u32string_view common_letters = U"ÁÅÉËÖÜàáâäåçèéêëíîïñóôöúûü";

bool is_common(char32_t character) {
  constexpr char32_t delete_sign = 0x7F;
  return character < delete_sign || common_signs.find(character) != std::u32string_view::npos ||
         common_letters.find(character) != std::u32string_view::npos;
}

} // namespace

std::vector<CharacterRange> characters_of(WebCharacters part) {
  std::vector<CharacterRange> ranges;
  for (const auto& [first, last] : published)
    for (char32_t character = first; character <= last; ++character) {
      if (is_common(character) != (part == WebCharacters::common)) continue;
      if (ranges.empty() || ranges.back().last + 1 != character)
        ranges.push_back({character, character});
      else
        ranges.back().last = character;
    }
  return ranges;
}

std::string unicode_range(WebCharacters part) {
  std::string out;
  for (const auto& [first, last] : characters_of(part)) {
    if (!out.empty()) out += ", ";
    out += fmt::format("U+{:X}", static_cast<std::uint32_t>(first));
    if (last != first) out += fmt::format("-{:X}", static_cast<std::uint32_t>(last));
  }
  return out;
}

} // namespace praktijkboek
