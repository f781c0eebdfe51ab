#include "pdf/win_ansi.h"

#include "base/text.h"

#include <array>

namespace praktijkboek {

namespace {

constexpr char32_t bullet = 0x2022;
constexpr unsigned first_special = 0x80;
/// Codes 0x80 to 0x9F; the others are those of Latin-1.
constexpr std::array<char32_t, 32> special{0x20AC, bullet, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, bullet, 0x017D, bullet,
                                           bullet, 0x2018, 0x2019, 0x201C, 0x201D, bullet, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, bullet, 0x017E, 0x0178};
constexpr unsigned code_of_bullet = 0x95;

std::optional<char> code_of(char32_t character) {
  if (character == U'\n' || (character >= 0x20 && character < 0x7F) || (character >= 0xA0 && character <= 0xFF))
    return static_cast<char>(character);
  if (character == bullet) return static_cast<char>(code_of_bullet);
  const auto* place = std::find(special.begin(), special.end(), character);
  if (place == special.end()) return std::nullopt;
  return static_cast<char>(first_special + static_cast<unsigned>(place - special.begin()));
}

} // namespace

char32_t win_ansi_character(unsigned code) {
  if (code == 0x7F) return bullet;
  if (code == 0xA0) return U' ';
  if (code == 0xAD) return U'-';
  if (code >= first_special && code < first_special + special.size()) return special[code - first_special];
  return static_cast<char32_t>(code);
}

std::optional<std::string> to_win_ansi(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t offset = 0; offset < utf8.size();) {
    const std::optional<char> code = code_of(next_code_point(utf8, offset));
    if (!code) return std::nullopt;
    out += *code;
  }
  return out;
}

} // namespace praktijkboek
