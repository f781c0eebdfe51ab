#pragma once

#include "base/date.h"
#include "model/words.h"

#include <string>

namespace praktijkboek {

/// '21 november 2026'
std::string date_text(const Date& date, const Words& words);

} // namespace praktijkboek
