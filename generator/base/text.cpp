#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace praktijkboek {

namespace {

unsigned char byte_at(std::string_view text, std::size_t offset) { return static_cast<unsigned char>(text[offset]); }

bool is_continuation(std::string_view text, std::size_t offset) {
  return offset < text.size() && (byte_at(text, offset) & 0xC0U) == 0x80U;
}

bool is_eight_ascii(std::string_view text, std::size_t offset) {
  if (text.size() - offset < 8) return false;
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data() + offset, sizeof bytes);
  return (bytes & 0x8080808080808080U) == 0;
}

/// Length of the well-formed sequence at `offset`, or 0 (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view text, std::size_t offset) {
  const unsigned char lead = byte_at(text, offset);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  for (std::size_t i = 1; i < length; ++i)
    if (!is_continuation(text, offset + i)) return 0;
  const unsigned char second = byte_at(text, offset + 1);
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool surrogate = lead == 0xED && second > 0x9F;
  const bool too_high = lead == 0xF4 && second > 0x8F;
  return overlong || surrogate || too_high ? 0 : length;
}

/// The ASCII spelling of an accented lower-case letter, for addresses; empty where we know none.
std::string_view ascii_spelling(char32_t letter) {
  struct Spelling {
    std::u32string_view letters;
    std::string_view ascii;
  };
  static constexpr Spelling spellings[] = {
      {U"àáâãäåāăą", "a"}, {U"çćĉċč", "c"}, {U"ďđð", "d"}, {U"èéêëēĕėęě", "e"},  {U"ĝğġģ", "g"},  {U"ĥħ", "h"},
      {U"ìíîïĩīĭįı", "i"}, {U"ĵ", "j"},     {U"ķ", "k"},   {U"ĺļľŀł", "l"},      {U"ñńņňŋ", "n"}, {U"òóôõöøōŏő", "o"},
      {U"ŕŗř", "r"},       {U"śŝşš", "s"},  {U"ţťŧ", "t"}, {U"ùúûüũūŭůűų", "u"}, {U"ŵ", "w"},     {U"ýÿŷ", "y"},
      {U"źżž", "z"},       {U"æ", "ae"},    {U"œ", "oe"},  {U"ß", "ss"},         {U"þ", "th"},    {U"ĳ", "ij"},
  };
  for (const Spelling& spelling : spellings)
    if (spelling.letters.find(letter) != std::u32string_view::npos) return spelling.ascii;
  return {};
}

std::size_t edit_distance(std::u32string_view left, std::u32string_view right) {
  std::vector<std::size_t> before_last(right.size() + 1), last(right.size() + 1), current(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    current[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
      current[j] = std::min({last[j] + 1, current[j - 1] + 1, substitution});
      const bool transposed = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (transposed) current[j] = std::min(current[j], before_last[j - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, current);
  }
  return last[right.size()];
}

std::u32string code_points(std::string_view text) {
  std::u32string out;
  for (std::size_t offset = 0; offset < text.size();) out.push_back(next_code_point(text, offset));
  return out;
}

} // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    if (is_eight_ascii(text, offset)) {
      offset += 8;
      continue;
    }
    const std::size_t length = sequence_length(text, offset);
    if (length == 0) return offset;
    offset += length;
  }
  return std::nullopt;
}

char32_t next_code_point(std::string_view text, std::size_t& offset) {
  const unsigned char lead = byte_at(text, offset++);
  if (lead < 0x80) return lead;
  char32_t code_point = lead < 0xE0 ? lead & 0x1FU : lead < 0xF0 ? lead & 0x0FU : lead & 0x07U;
  while (is_continuation(text, offset)) code_point = (code_point << 6U) | (byte_at(text, offset++) & 0x3FU);
  return code_point;
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

char32_t lower_case(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c >= 0xC0 && c <= 0xDE) return c == 0xD7 ? c : c + 32;
  if (c == 0x178) return 0xFF;
  const bool even_is_upper = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
  if (even_is_upper) return c | 1U;
  const bool odd_is_upper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (odd_is_upper) return (c & 1U) != 0 ? c + 1 : c;
  if (c >= 0x391 && c <= 0x3A9) return c + 32;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  return c;
}

std::string lower_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) append_utf8(out, lower_case(next_code_point(text, offset)));
  return out;
}

std::string upper_case_first(std::string_view text) {
  if (text.empty()) return {};
  std::size_t offset = 0;
  const char32_t first = next_code_point(text, offset);
  char32_t upper = first;
  if (first < 0x80 || (first >= 0xE0 && first <= 0xFE && first != 0xF7)) {
    const bool is_lower = first >= 0x80 || (first >= 'a' && first <= 'z');
    upper = is_lower ? first - 32 : first;
  }
  std::string out;
  append_utf8(out, upper);
  return out.append(text.substr(offset));
}

bool is_letter_or_digit(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  const bool sign = c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
                    (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFE00 && c <= 0xFE0F) || c >= 0x1F000;
  return !sign;
}

std::string slug(std::string_view text) {
  std::string out;
  bool gap = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = lower_case(next_code_point(text, offset));
    const bool plain = c < 0x80 && is_letter_or_digit(c);
    const std::string_view spelling = plain ? std::string_view{} : ascii_spelling(c);
    if (!plain && spelling.empty()) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out.push_back('-');
    gap = false;
    if (plain)
      out.push_back(static_cast<char>(c));
    else
      out.append(spelling);
  }
  return out;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::optional<std::string> closest(std::string_view word, const std::vector<std::string>& candidates) {
  const std::u32string wanted = code_points(lower_case(word));
  std::size_t best = std::max<std::size_t>(1, wanted.size() / 3) + 1;
  std::optional<std::string> found;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = edit_distance(wanted, code_points(lower_case(candidate)));
    if (distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}

} // namespace praktijkboek
