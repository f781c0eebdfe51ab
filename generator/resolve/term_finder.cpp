#include "resolve/term_finder.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace praktijkboek {

namespace {

constexpr std::uint64_t hash_start = 0xCBF29CE484222325ULL; // FNV-1a
constexpr std::uint64_t hash_prime = 0x100000001B3ULL;

/// Of each ASCII character its lower case when it belongs to a word, or 0. Most text is ASCII, and all text is read.
constexpr std::array<std::uint8_t, 128> ascii_word = [] {
  std::array<std::uint8_t, 128> lower{};
  for (std::uint8_t c = '0'; c <= '9'; ++c) lower[c] = c;
  for (std::uint8_t c = 'a'; c <= 'z'; ++c) lower[c] = lower[static_cast<std::uint8_t>(c - 32)] = c;
  return lower;
}();

std::uint8_t byte_at(std::string_view text, std::size_t offset) { return static_cast<std::uint8_t>(text[offset]); }

/// Of the lower-case letters and digits of the word that begins at `begin`.
std::uint64_t hash_of_word(std::string_view text, std::size_t begin) {
  std::uint64_t hash = hash_start;
  for (std::size_t next = begin; next < text.size();) {
    const char32_t c = next_code_point(text, next);
    if (!is_letter_or_digit(c)) break;
    hash = (hash ^ lower_case(c)) * hash_prime;
  }
  return hash;
}

/// What the bytes of a piece of text are, a bit for each, the first byte lowest. Sixty-four at a time, because a
/// processor is quick at this and slow at finding where each single word ends.
struct ByteKinds {
  std::uint64_t words = 0; // of letters and digits
  std::uint64_t hyphens = 0;
  unsigned length = 0; // bytes; at most 64, and no part of a character
};

ByteKinds kinds_at(std::string_view text, std::size_t begin) {
  constexpr unsigned most = 64;
  ByteKinds kinds;
  const std::size_t end = std::min<std::size_t>(text.size(), begin + most);
  for (std::size_t offset = begin; offset < end;) {
    const std::uint8_t byte = byte_at(text, offset);
    if (byte < 0x80) {
      kinds.words |= std::uint64_t{ascii_word[byte] != 0} << kinds.length;
      kinds.hyphens |= std::uint64_t{byte == '-'} << kinds.length;
      ++offset;
    } else {
      std::size_t next = offset;
      const char32_t c = next_code_point(text, next);
      const std::size_t width = next - offset;
      if (kinds.length + width > most) break;
      if (is_letter_or_digit(c)) kinds.words |= ((std::uint64_t{1} << width) - 1) << kinds.length;
      offset = next;
    }
    kinds.length = static_cast<unsigned>(offset - begin);
  }
  return kinds;
}

/// The first two letters of a word as a number below 2^14; what is not ASCII is one letter here.
std::size_t first_letters(std::string_view text, std::size_t offset) {
  constexpr std::size_t other_script = 1;
  const auto letter = [&](std::size_t at) -> std::size_t {
    if (at >= text.size()) return 0;
    const std::uint8_t byte = byte_at(text, at);
    return byte < 0x80 ? ascii_word[byte] : other_script;
  };
  return letter(offset) * 128 + letter(offset + 1);
}

bool has_capital_behind_first_letter(std::string_view text) {
  std::size_t offset = 0;
  next_code_point(text, offset);
  return lower_case(text.substr(offset)) != text.substr(offset);
}

/// Where the first letter or digit stands.
std::size_t first_word(std::string_view text) {
  std::size_t offset = 0;
  for (std::size_t next = 0; next < text.size(); offset = next)
    if (is_letter_or_digit(next_code_point(text, next))) return offset;
  return text.size();
}

bool is_word_end(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return true;
  const char32_t c = next_code_point(text, offset);
  if (c != '-') return !is_letter_or_digit(c);
  return offset >= text.size() || !is_letter_or_digit(next_code_point(text, offset));
}

} // namespace

TermFinder::TermFinder(std::vector<Form> forms) {
  for (Form& form : forms) {
    form.text.erase(0, first_word(form.text));
    if (form.text.empty()) continue;
    const bool exact = has_capital_behind_first_letter(form.text);
    forms_.push_back({exact ? form.text : lower_case(form.text), form.term,
                      exact ? PreparedForm::Comparison::exact : PreparedForm::Comparison::any_case});
    by_first_word_[hash_of_word(form.text, 0)].push_back(forms_.size() - 1);
    first_letters_.set(first_letters(form.text, 0));
  }
  for (auto& [hash, candidates] : by_first_word_)
    std::stable_sort(candidates.begin(), candidates.end(),
                     [this](std::size_t a, std::size_t b) { return forms_[a].text.size() > forms_[b].text.size(); });
}

std::optional<TermFinder::Match> TermFinder::find(std::string_view text, std::size_t from) const {
  std::uint64_t word_before = 0, joint_before = 0; // whether the byte before this piece is of a word, or joins two
  for (std::size_t begin = from; begin < text.size();) {
    const ByteKinds kinds = kinds_at(text, begin);
    const std::uint64_t behind_word = kinds.words << 1U | word_before;
    const std::uint64_t joints = kinds.hyphens & behind_word;
    // 'netwerk-EPA' holds no use of the term EPA: no word begins where a hyphen joins it to another.
    std::uint64_t starts = kinds.words & ~behind_word & ~(joints << 1U | joint_before);
    for (; starts != 0; starts &= starts - 1) {
      const std::size_t start = begin + static_cast<std::size_t>(std::countr_zero(starts));
      if (!first_letters_.test(first_letters(text, start))) continue;
      if (auto match = match_at(text, start)) return match;
    }
    word_before = kinds.words >> (kinds.length - 1) & 1U;
    joint_before = joints >> (kinds.length - 1) & 1U;
    begin += kinds.length;
  }
  return std::nullopt;
}

std::optional<TermFinder::Match> TermFinder::match_at(std::string_view text, std::size_t begin) const {
  const auto candidates = by_first_word_.find(hash_of_word(text, begin));
  if (candidates == by_first_word_.end()) return std::nullopt;
  for (const std::size_t candidate : candidates->second) {
    const PreparedForm& form = forms_[candidate];
    std::size_t place = begin, in_form = 0;
    bool same = true;
    while (same && in_form < form.text.size() && place < text.size()) {
      char32_t here = next_code_point(text, place);
      if (here == '\n') here = ' ';
      if (form.comparison == PreparedForm::Comparison::any_case) here = lower_case(here);
      same = here == next_code_point(form.text, in_form);
    }
    if (same && in_form == form.text.size() && is_word_end(text, place))
      return Match{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(place), form.term};
  }
  return std::nullopt;
}

} // namespace praktijkboek
