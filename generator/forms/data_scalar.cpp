#include "forms/data_scalar.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

/// Characters that are not seen, or that some readers take for the end of a line.
bool needs_escape(char32_t character) {
  return character < 0x20 || (character >= 0x7F && character < 0xA0) || character == 0x2028 || character == 0x2029 ||
         character == 0xFEFF || character == 0xFFFE || character == 0xFFFF;
}

template <typename Test>
bool has_character(std::string_view text, const Test& test) {
  for (std::size_t offset = 0; offset < text.size();)
    if (test(next_code_point(text, offset))) return true;
  return false;
}

/// Words that YAML 1.1 or 1.2 reads as something else than text.
bool is_special_word(std::string_view text) {
  constexpr std::array<std::string_view, 9> words{"null", "true", "false", "yes", "no", "on", "off", "y", "n"};
  return std::find(words.begin(), words.end(), lower_case(text)) != words.end();
}

bool is_plain(std::string_view text) {
  if (text.empty() || text != trim(text) || is_special_word(text)) return false;
  std::size_t offset = 0;
  const char32_t first = next_code_point(text, offset);
  if (!is_letter_or_digit(first) || (first >= U'0' && first <= U'9')) return false;
  return !has_character(text, [](char32_t character) {
    constexpr std::u32string_view marks = U":#,[]{}\"'&*!|>%@`\\";
    return needs_escape(character) || marks.find(character) != std::u32string_view::npos;
  });
}

} // namespace

std::string quoted_scalar(std::string_view text) {
  std::string out = "\"";
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const char32_t character = next_code_point(text, offset);
    if (character == U'"' || character == U'\\')
      out += '\\';
    else if (needs_escape(character)) {
      out += character == U'\n'   ? "\\n"
             : character == U'\t' ? "\\t"
                                  : fmt::format("\\u{:04x}", static_cast<unsigned>(character));
      continue;
    }
    out += text.substr(begin, offset - begin);
  }
  return out + '"';
}

std::string yaml_scalar(std::string_view text) { return is_plain(text) ? std::string(text) : quoted_scalar(text); }

bool fits_literal_block(std::string_view text) {
  if (text.empty() || text.find('\n') == std::string_view::npos || text.back() == '\n') return false;
  if (text.front() == ' ' || text.front() == '\n' || text.front() == '\t') return false;
  return !has_character(text, [](char32_t character) { return character != U'\n' && needs_escape(character); });
}

} // namespace praktijkboek
