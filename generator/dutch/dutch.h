#pragma once

#include "base/message.h"

#include <string>
#include <string_view>

namespace praktijkboek {

/// The Dutch pattern of a message, with as many `{}` places; empty when the message has none yet.
std::string_view dutch_pattern(std::string_view english);

/// The message in Dutch, with the names of things in it; in English where there is no Dutch for it.
std::string in_dutch(const Message& message);

} // namespace praktijkboek
