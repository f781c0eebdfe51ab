#include "model/spelled_answer.h"

#include "base/number.h"
#include "base/text.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace praktijkboek {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2999;
constexpr int this_century = 2000;
constexpr double largest_number = 1e15; // whole numbers up to here are exact

std::optional<int> parse_digits(std::string_view text) {
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} ? std::optional(value) : std::nullopt;
}

std::vector<std::string_view> parts_between(std::string_view text, std::string_view marks) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find_first_of(marks, begin);
    parts.push_back(trim(text.substr(begin, end - begin)));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

/// '5', 'mei', 'sept.': the first three letters of the names of months differ, but for March.
std::optional<int> parse_month(std::string_view text) {
  if (const auto number = parse_digits(text)) return number;
  constexpr std::array<std::string_view, 12> names{"januari",   "februari", "maart",    "april",
                                                   "mei",       "juni",     "juli",     "augustus",
                                                   "september", "oktober",  "november", "december"};
  std::string word = lower_case(text);
  if (word.ends_with('.')) word.pop_back();
  if (word == "mrt") return 3;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (word.size() >= 3 && names[i].starts_with(word)) return static_cast<int>(i) + 1;
  return std::nullopt;
}

std::optional<int> parse_year(std::string_view text) {
  const auto year = parse_digits(text);
  if (!year || (text.size() != 2 && text.size() != 4)) return std::nullopt;
  return text.size() == 2 ? this_century + *year : *year;
}

} // namespace

std::optional<Date> parse_spelled_date(std::string_view text) {
  const std::string_view day_first = trim(text);
  std::optional<Date> date = parse_iso_date(day_first);
  if (!date) {
    std::vector<std::string_view> parts = parts_between(day_first, "-/ ");
    if (parts.size() == 1) parts = parts_between(day_first, ".");
    if (parts.size() != 3) return std::nullopt;
    const auto day = parse_digits(parts[0]);
    const auto month = parse_month(parts[1]);
    const auto year = parse_year(parts[2]);
    if (!day || !month || !year || parts[0].size() > 2) return std::nullopt;
    date = parse_iso_date(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
  }
  if (!date || date->year < first_year || date->year > last_year) return std::nullopt;
  return date;
}

std::string to_dutch(const Date& date) { return fmt::format("{:02}-{:02}-{:04}", date.day, date.month, date.year); }

std::string parse_spelled_time(std::string_view text) {
  const std::string time = lower_case(trim(text));
  std::string_view written = time;
  bool is_told = false; // a bare number is no time
  if (written.ends_with("uur")) {
    written = trim(written.substr(0, written.size() - 3));
    is_told = true;
  }
  const std::size_t mark = written.find_first_of(":.u");
  const auto hours = parse_digits(written.substr(0, mark));
  std::optional<int> minutes = 0;
  if (mark != std::string_view::npos) {
    is_told = true;
    const std::string_view digits = written.substr(mark + 1);
    const bool hours_only = digits.empty() && written[mark] == 'u';
    if (!hours_only) minutes = digits.size() == 2 ? parse_digits(digits) : std::nullopt;
  }
  if (!is_told || !hours || !minutes || *hours > 23 || *minutes > 59) return {};
  return fmt::format("{:02}:{:02}", *hours, *minutes);
}

std::optional<double> parse_spelled_number(std::string_view text) {
  std::string with_point(trim(text));
  if (const std::size_t comma = with_point.find(','); comma != std::string::npos) {
    if (with_point.find('.') != std::string::npos) return std::nullopt;
    with_point[comma] = '.';
  }
  const auto number = parse_number(with_point);
  return number && std::abs(*number) <= largest_number ? number : std::nullopt;
}

std::string number_by_hand(std::string_view text) {
  const std::string_view written = trim(text);
  const std::size_t comma = written.find(',');
  const std::vector<std::string_view> groups = parts_between(written.substr(0, comma), ".");
  std::string out(groups.front());
  const std::size_t digits = out.size() - (out.starts_with('-') ? 1 : 0);
  const bool starts = digits >= 1 && digits <= 3 && out[out.size() - digits] != '0'; // '0.125' is less than one
  for (std::size_t i = 1; i < groups.size(); ++i) {
    if (!starts || groups[i].size() != 3) return std::string(written);
    out += groups[i];
  }
  if (comma != std::string_view::npos) out += written.substr(comma);
  return out;
}

} // namespace praktijkboek
