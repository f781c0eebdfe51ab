#pragma once

#include <string>

namespace praktijkboek {

/// '9.15' for minutes after midnight.
std::string clock_text(int minutes);
/// '9.15–9.35'
std::string clock_range(int begin, int end);

} // namespace praktijkboek
