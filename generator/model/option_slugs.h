#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// ASCII names for options, each once: 'ik-doe-mee', 'ja', 'ja-2'. They are the states of boxes and buttons in a PDF.
std::vector<std::string> option_slugs(std::span<const std::string_view> options);

/// The state that a box is in when it is checked.
constexpr std::string_view checked_state = "ja";

} // namespace praktijkboek
