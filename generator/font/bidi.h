#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// The embedding level of each byte's character in a left-to-right paragraph (Unicode Standard Annex 9): odd levels run
/// from right to left. Empty when everything runs from left to right, as nearly always.
std::vector<std::uint8_t> bidi_levels(std::string_view text);

/// The order in which parts with these levels stand from left to right (UAX 9, rule L2): indexes of `levels`.
std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels);

} // namespace praktijkboek
