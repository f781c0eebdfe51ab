#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// A day in the Gregorian calendar. Days come from the content or SOURCE_DATE_EPOCH, never from the clock.
struct Date {
  int year = 0;
  int month = 1;
  int day = 1;
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// Reads '2026-11-01'; nothing when it is not written so or no such day exists.
std::optional<Date> parse_iso_date(std::string_view text);
std::string to_iso(const Date& date);

} // namespace praktijkboek
