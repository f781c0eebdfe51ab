#include "base/number.h"

#include <fast_float/fast_float.h>
#include <fmt/format.h>

#include <cmath>

namespace praktijkboek {

// Neither std::from_chars nor std::to_chars knows floating point in the C++ library that browsers get (libc++ 13).

std::optional<LeadingNumber> leading_number(std::string_view text) {
  double value = 0;
  const auto [end, error] = fast_float::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || !std::isfinite(value)) return std::nullopt;
  return LeadingNumber{value, static_cast<std::size_t>(end - text.data())};
}

std::optional<double> parse_number(std::string_view text) {
  const auto number = leading_number(text);
  if (!number || number->length != text.size()) return std::nullopt;
  return number->value;
}

std::string plain_number(double number) {
  if (number == 0) return "0"; // also of -0
  const std::string shortest = fmt::format("{}", number);
  const std::size_t mark = shortest.find('e');
  if (mark == std::string::npos) return shortest;
  // '-1.25e-07' has as many places behind the point as its digits need: 2 + 7.
  const std::size_t point = shortest.find('.');
  const int places = point == std::string::npos ? 0 : static_cast<int>(mark - point) - 1;
  return fmt::format("{:.{}f}", number, std::max(0, places - std::stoi(shortest.substr(mark + 1))));
}

} // namespace praktijkboek
