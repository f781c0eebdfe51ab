#pragma once

#include "model/diagram.h"
#include "model/words.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// What stands below the points of a line: their labels or dates. A date has its year where that is a new one.
std::vector<std::string> point_names(std::span<const RunPoint> points, const Words& words);

} // namespace praktijkboek
