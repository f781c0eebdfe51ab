#pragma once

#include "base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Dates, times and numbers as people in the Netherlands and programs write them.

/// '2026-05-01', '1-5-2026', '01/05/26', '1 mei 2026'; nothing when there is no such day.
std::optional<Date> parse_spelled_date(std::string_view text);
/// '01-05-2026'
std::string to_dutch(const Date& date);

/// '14:30' of '14.30', '14u30', '14 uur'; empty when it is no time of day.
std::string parse_spelled_time(std::string_view text);

/// '2.5' or '2,5': a point and a comma are the same.
std::optional<double> parse_spelled_number(std::string_view text);
/// What was written by hand, where points stand between thousands: '1.250,50' is '1250,50'.
std::string number_by_hand(std::string_view text);

} // namespace praktijkboek
