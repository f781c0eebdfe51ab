#include "layout/table/decimal_cell.h"

#include "base/text.h"
#include "model/document.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Signs and spaces that stand before a number.
std::size_t sign_end(std::string_view text) {
  constexpr std::array<std::string_view, 16> signs{" ", "\u00A0", "\u202F", "€", "$", "£", "+", "-",
                                                   "−", "–",      "<",      ">", "≤", "≥", "±", "("};
  std::size_t end = 0;
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view sign : signs)
      if (text.substr(end).starts_with(sign)) {
        end += sign.size();
        found = true;
        break;
      }
  }
  return end;
}

bool is_dash(std::string_view text) { return text == "–" || text == "-" || text == "—"; }

} // namespace

std::optional<NumberParts> split_number(std::string_view text) {
  text = trim(text);
  if (is_dash(text)) return NumberParts{text, {}};
  std::size_t end = sign_end(text);
  if (end >= text.size() || !is_digit(text[end])) return std::nullopt;
  const auto digit_at = [text](std::size_t place) { return place < text.size() && is_digit(text[place]); };
  while (digit_at(end) || (end < text.size() && text[end] == '.' && digit_at(end + 1))) ++end;
  std::size_t behind = end;
  if (behind < text.size() && text[behind] == ',' && digit_at(behind + 1))
    for (++behind; digit_at(behind);) ++behind;
  if (std::any_of(text.begin() + static_cast<std::ptrdiff_t>(behind), text.end(), is_digit)) return std::nullopt;
  return NumberParts{text.substr(0, end), text.substr(end)};
}

std::optional<DecimalCell> decimal_cell(const TableCell& cell, const TextStyle& style, const LayoutContext& context) {
  if (cell.content.size() != 1) return std::nullopt;
  const auto* paragraph = std::get_if<Paragraph>(&cell.content.front().kind);
  if (paragraph == nullptr || paragraph->content.size() != 1) return std::nullopt;
  const Inline& only = paragraph->content.front();
  TextStyle look = style;
  if (std::holds_alternative<Strong>(only.kind))
    look.style = FontStyle::bold;
  else if (!std::holds_alternative<Text>(only.kind))
    return std::nullopt;
  const std::string text = plain_text(paragraph->content);
  const auto parts = split_number(text);
  if (!parts) return std::nullopt;
  return DecimalCell{text_width(parts->whole, look, context), text_width(parts->rest, look, context)};
}

} // namespace praktijkboek
