#include "model/clock.h"

#include <fmt/format.h>

namespace praktijkboek {

std::string clock_text(int minutes) { return fmt::format("{}.{:02}", minutes / 60, minutes % 60); }

std::string clock_range(int begin, int end) { return clock_text(begin) + "–" + clock_text(end); }

} // namespace praktijkboek
