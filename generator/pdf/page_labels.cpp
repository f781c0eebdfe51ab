#include "pdf/page_labels.h"

#include "base/roman.h"

#include <charconv>

namespace praktijkboek {

namespace {

enum class Style { text, decimal, roman };

struct Label {
  Style style = Style::text;
  std::uint32_t number = 0;
};

std::uint32_t roman_digit(char digit) {
  switch (digit) {
  case 'i': return 1;
  case 'v': return 5;
  case 'x': return 10;
  case 'l': return 50;
  case 'c': return 100;
  case 'd': return 500;
  case 'm': return 1000;
  default: return 0;
  }
}

std::optional<std::uint32_t> parse_decimal(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || text.front() == '0') return std::nullopt;
  return number;
}

Label label_of(std::string_view text) {
  if (const auto number = parse_decimal(text)) return {Style::decimal, *number};
  if (const auto number = parse_roman(text)) return {Style::roman, *number};
  return {};
}

} // namespace

std::optional<std::uint32_t> parse_roman(std::string_view text) {
  constexpr std::size_t longest = 15; // mmmdccclxxxviii
  if (text.empty() || text.size() > longest) return std::nullopt;
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::uint32_t digit = roman_digit(text[i]);
    if (digit == 0) return std::nullopt;
    const bool taken_away = i + 1 < text.size() && roman_digit(text[i + 1]) > digit;
    number += taken_away ? 0 - digit : digit;
  }
  if (number == 0 || number > 3999 || to_roman(number) != text) return std::nullopt;
  return number;
}

void write_page_labels(SyntaxWriter& out, const std::vector<Page>& pages) {
  out.begin_dictionary().name("Nums").begin_array();
  Label before;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    const Label label = label_of(pages[page].label);
    const bool counts_on =
        label.style != Style::text && label.style == before.style && label.number == before.number + 1;
    before = label;
    if (counts_on) continue;
    out.integer(static_cast<std::int64_t>(page)).begin_dictionary();
    if (label.style == Style::text) {
      out.name("P").text(pages[page].label);
    } else {
      out.name("S").name(label.style == Style::decimal ? "D" : "r");
      if (label.number != 1) out.name("St").integer(label.number);
    }
    out.end_dictionary();
  }
  out.end_array().end_dictionary();
}

} // namespace praktijkboek
