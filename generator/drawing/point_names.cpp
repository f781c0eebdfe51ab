#include "drawing/point_names.h"

#include <fmt/format.h>

namespace praktijkboek {

std::vector<std::string> point_names(std::span<const RunPoint> points, const Words& words) {
  std::vector<std::string> names;
  int year = 0;
  for (const RunPoint& point : points) {
    if (!point.date) {
      names.emplace_back(point.label);
      continue;
    }
    const Date& date = *point.date;
    names.push_back(fmt::format("{} {}", date.day, words(fmt::format("date.month_short.{}", date.month))));
    if (date.year != year) names.back() += fmt::format(" {}", date.year);
    year = date.year;
  }
  return names;
}

} // namespace praktijkboek
