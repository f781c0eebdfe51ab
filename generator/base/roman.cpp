#include "base/roman.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace praktijkboek {

std::string to_roman(std::uint32_t number) {
  constexpr std::array<std::pair<std::uint32_t, std::string_view>, 13> parts{{{1000, "m"},
                                                                              {900, "cm"},
                                                                              {500, "d"},
                                                                              {400, "cd"},
                                                                              {100, "c"},
                                                                              {90, "xc"},
                                                                              {50, "l"},
                                                                              {40, "xl"},
                                                                              {10, "x"},
                                                                              {9, "ix"},
                                                                              {5, "v"},
                                                                              {4, "iv"},
                                                                              {1, "i"}}};
  std::string out;
  for (const auto& [value, digits] : parts)
    for (; number >= value; number -= value) out += digits;
  return out;
}

std::string upper_case_roman(std::size_t number) {
  std::string roman = to_roman(static_cast<std::uint32_t>(number));
  std::transform(roman.begin(), roman.end(), roman.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return roman;
}

} // namespace praktijkboek
