#include "font/bidi.h"

#include "base/text.h"

#include <fribidi/fribidi.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace praktijkboek {

namespace {

/// Whether there may be a letter that runs from right to left: by the first bytes of Hebrew, Arabic, Syriac and the
/// scripts behind them.
bool may_run_leftwards(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0xD6) continue;
    if (byte <= 0xDF) return true;
    const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
    if ((byte == 0xE0 && next <= 0xA3) || (byte == 0xEF && next >= 0xAC && next <= 0xBB) ||
        (byte == 0xF0 && (next == 0x90 || next == 0x9E)))
      return true;
  }
  return false;
}

struct Characters {
  std::vector<FriBidiChar> code_points;
  std::vector<std::size_t> offsets; // of each, and the size of the text
};

Characters characters_of(std::string_view text) {
  constexpr FriBidiChar line_separator = 0x2028; // a line that ends goes on with the same paragraph
  Characters characters;
  for (std::size_t offset = 0; offset < text.size();) {
    characters.offsets.push_back(offset);
    const char32_t code_point = next_code_point(text, offset);
    characters.code_points.push_back(code_point == U'\n' ? line_separator : static_cast<FriBidiChar>(code_point));
  }
  characters.offsets.push_back(text.size());
  return characters;
}

} // namespace

std::vector<std::uint8_t> bidi_levels(std::string_view text) {
  if (!may_run_leftwards(text)) return {};
  const Characters characters = characters_of(text);
  const std::size_t count = characters.code_points.size();
  const auto length = static_cast<FriBidiStrIndex>(count);
  std::vector<FriBidiCharType> types(count);
  std::vector<FriBidiBracketType> brackets(count);
  std::vector<FriBidiLevel> levels(count);
  fribidi_get_bidi_types(characters.code_points.data(), length, types.data());
  fribidi_get_bracket_types(characters.code_points.data(), length, types.data(), brackets.data());
  FriBidiParType direction = FRIBIDI_PAR_LTR;
  const FriBidiLevel highest =
      fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), length, &direction, levels.data());
  if (highest <= 1) return {}; // one more than the highest; 0: no memory
  std::vector<std::uint8_t> by_byte(text.size());
  for (std::size_t i = 0; i < count; ++i)
    std::fill(by_byte.begin() + static_cast<std::ptrdiff_t>(characters.offsets[i]),
              by_byte.begin() + static_cast<std::ptrdiff_t>(characters.offsets[i + 1]),
              static_cast<std::uint8_t>(std::max<FriBidiLevel>(levels[i], 0)));
  return by_byte;
}

std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels) {
  std::vector<std::size_t> order(levels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (levels.empty()) return order;
  for (std::uint8_t level = *std::max_element(levels.begin(), levels.end()); level > 0; --level)
    for (std::size_t begin = 0; begin < order.size();) {
      std::size_t end = begin;
      while (end < order.size() && levels[order[end]] >= level) ++end;
      std::reverse(order.begin() + static_cast<std::ptrdiff_t>(begin),
                   order.begin() + static_cast<std::ptrdiff_t>(end));
      begin = end + 1;
    }
  return order;
}

} // namespace praktijkboek
