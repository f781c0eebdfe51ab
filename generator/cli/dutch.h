#pragma once

#include <string_view>

namespace praktijkboek {

/// The Dutch pattern of a message, with as many `{}` places; empty when the message has none yet.
std::string_view dutch_pattern(std::string_view english);

} // namespace praktijkboek
