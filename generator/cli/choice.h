#pragma once

#include "cli/commands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

namespace praktijkboek {

/// What an option may say, by word. Another word is told with those that there are.
template <typename Value>
CLI::Validator choice(const std::map<std::string, Value>& values) {
  std::vector<std::string> words;
  for (const auto& [word, value] : values) words.push_back(word);
  const std::string all = fmt::format("{}", fmt::join(words, ", "));
  const auto to_number = [values, all](std::string& word) {
    const auto found = values.find(word);
    if (found == values.end()) return in_user_language({"'{}' is none of these: {}", word, all});
    word = std::to_string(static_cast<int>(found->second)); // as CLI11 reads an enumeration
    return std::string{};
  };
  return CLI::Validator(to_number, fmt::format("{{{}}}", fmt::join(words, ",")));
}

} // namespace praktijkboek
