#include "layout/inline/break_opportunities.h"

#include "base/text.h"
#include "layout/inline/line_items.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

using Sign = BreakOpportunity::Sign;

constexpr std::int32_t hyphenation_penalty = 130;
constexpr std::int32_t hyphen_penalty = 70;         // one that is written anyhow
constexpr std::int32_t address_penalty = 80;        // after a slash of the path
constexpr std::int32_t address_joint_penalty = 160; // before a full stop, a hyphen, ...
constexpr std::int32_t address_host_penalty = 900;
constexpr std::int32_t slash_penalty = 60;
constexpr std::int32_t clinging_penalty = 2'000; // rather not, but before a line is torn open

bool is_address(std::string_view word) {
  const bool has_host = word.find("://") != std::string_view::npos || word.find("www.") != std::string_view::npos;
  const bool has_path = word.find('/') != std::string_view::npos && word.find('.') != std::string_view::npos;
  return has_host || has_path || word.find('@') != std::string_view::npos;
}

bool is_any_of(char c, std::string_view signs) { return signs.find(c) != std::string_view::npos; }

/// Where the path of an address begins: its host stays in one piece as long as it can.
std::size_t path_of_address(std::string_view word) {
  const std::size_t scheme = word.find("://");
  const std::size_t slash = word.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
  return std::min(slash, word.size());
}

std::vector<BreakOpportunity> address_breaks(std::string_view word) {
  constexpr std::size_t shortest_part = 3;
  const std::size_t path = path_of_address(word);
  std::vector<BreakOpportunity> breaks;
  for (std::size_t i = shortest_part; i + shortest_part <= word.size(); ++i) {
    const bool after = is_any_of(word[i - 1], "/@&=") && !is_any_of(word[i], "/");
    const bool before = is_any_of(word[i], ".?#_%-+");
    if (!after && !before) continue;
    const std::int32_t penalty = i <= path ? address_host_penalty : after ? address_penalty : address_joint_penalty;
    breaks.push_back({static_cast<std::uint32_t>(i), Sign::none, penalty});
  }
  return breaks;
}

struct Letters {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t count = 0;
  std::size_t capitals = 0;
};

/// The next unbroken series of letters at or after `from`; an apostrophe between letters belongs to it.
Letters next_letters(std::string_view word, std::size_t from) {
  Letters letters{from, from, 0, 0};
  for (std::size_t offset = from; offset < word.size();) {
    const std::size_t start = offset;
    const char32_t code_point = next_code_point(word, offset);
    const bool digit = code_point >= U'0' && code_point <= U'9';
    const bool apostrophe = code_point == U'’' || code_point == U'\'';
    const bool letter = (is_letter_or_digit(code_point) && !digit) || (apostrophe && letters.count > 0);
    if (!letter && letters.count > 0) break;
    if (!letter) {
      letters.begin = letters.end = offset;
      continue;
    }
    if (letters.count == 0) letters.begin = start;
    letters.end = offset;
    ++letters.count;
    if (lower_case(code_point) != code_point) ++letters.capitals;
  }
  return letters;
}

void add_syllables(std::vector<BreakOpportunity>& breaks, std::string_view word, const Letters& letters,
                   WordCache& cache) {
  constexpr std::size_t shortest_word = 6;
  if (letters.count < shortest_word || letters.capitals > 1) return;
  for (const std::size_t point : cache.break_points(word.substr(letters.begin, letters.end - letters.begin)))
    breaks.push_back({static_cast<std::uint32_t>(letters.begin + point), Sign::inserted, hyphenation_penalty});
}

/// After a hyphen or a slash with at least two letters on both sides: 'RG-plan', 'en/of', but not 'e-mail' or '-5'.
void add_joint(std::vector<BreakOpportunity>& breaks, std::string_view word, const Letters& before) {
  const std::size_t place = before.end;
  if (place >= word.size() || before.count < 2) return;
  std::size_t behind = place;
  const char32_t sign = next_code_point(word, behind);
  if (sign != U'-' && sign != U'\u2010' && sign != U'/') return;
  const Letters after = next_letters(word, behind);
  if (after.begin != behind || after.count < 2) return;
  const bool slash = sign == U'/';
  breaks.push_back(
      {static_cast<std::uint32_t>(behind), slash ? Sign::none : Sign::present, slash ? slash_penalty : hyphen_penalty});
}

} // namespace

std::vector<BreakOpportunity> break_opportunities(std::string_view word, Hyphenation hyphenation, WordCache& cache) {
  if (is_address(word)) return address_breaks(word);
  std::vector<BreakOpportunity> breaks;
  for (std::size_t from = 0; from < word.size();) {
    const Letters letters = next_letters(word, from);
    if (letters.count == 0) break;
    switch (hyphenation) {
    case Hyphenation::automatic: add_syllables(breaks, word, letters, cache); break;
    case Hyphenation::none: break;
    }
    add_joint(breaks, word, letters);
    from = letters.end;
  }
  return breaks;
}

std::int32_t space_penalty(std::string_view before, std::string_view after) {
  constexpr std::array<std::string_view, 3> dashes{"–", "—", "…"};
  if (std::find(dashes.begin(), dashes.end(), after) != dashes.end()) return break_forbidden;
  constexpr std::array<std::string_view, 14> clinging{"€",    "p.",    "pp.", "blz.", "nr.", "art.", "dr.",
                                                      "drs.", "prof.", "mw.", "dhr.", "=",   "<",    "§"};
  while (!before.empty() && is_any_of(before.front(), "([")) before.remove_prefix(1);
  const bool clings = std::find(clinging.begin(), clinging.end(), before) != clinging.end();
  return clings || after == "=" ? clinging_penalty : 0;
}

} // namespace praktijkboek
