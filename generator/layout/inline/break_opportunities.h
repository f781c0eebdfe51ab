#pragma once

#include "font/word_cache.h"
#include "layout/inline/text_style.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// A place inside a word where a line may end.
struct BreakOpportunity {
  enum class Sign : std::uint8_t { none, present, inserted }; // the hyphen: none needed, already there, to be added
  std::uint32_t offset = 0;                                   // bytes from the start of the word
  Sign sign = Sign::none;
  std::int32_t penalty = 0;
};

/// Breaks after hyphens, at syllables, and in web addresses at their joints (after '/', before '.' and '?'), where a
/// hyphen would be read as a part of the address. In order of place. Soft hyphens are not looked at.
std::vector<BreakOpportunity> break_opportunities(std::string_view word, Hyphenation hyphenation, WordCache& cache);

/// May a line end at the space between two words? Not before a dash, and rather not between a short form or a sign and
/// what it belongs to: 'p. 24', '€ 5', 'd = 0,54'.
std::int32_t space_penalty(std::string_view before, std::string_view after);

} // namespace praktijkboek
