#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// A number at the beginning of a text, and how many bytes it takes.
struct LeadingNumber {
  double value = 0; // finite
  std::size_t length = 0;
};

/// '3', '-3.25', '1e3'; a decimal point whatever the language of the machine, no blanks before it.
std::optional<LeadingNumber> leading_number(std::string_view text);

/// The text as a whole.
std::optional<double> parse_number(std::string_view text);

/// As few digits as give the number back, never with an exponent. The number is finite.
std::string plain_number(double number);

} // namespace praktijkboek
