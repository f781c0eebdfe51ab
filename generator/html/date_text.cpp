#include "html/date_text.h"

#include <fmt/format.h>

namespace praktijkboek {

std::string date_text(const Date& date, const Words& words) {
  return fmt::format("{} {} {}", date.day, words(fmt::format("date.month.{}", date.month)), date.year);
}

} // namespace praktijkboek
