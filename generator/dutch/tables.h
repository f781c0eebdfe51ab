#pragma once

#include <string_view>
#include <vector>

namespace praktijkboek {

/// The pattern of a message or the name of a thing in it, in English and in Dutch, with as many `{}` places.
struct Sentence {
  std::string_view english;
  std::string_view dutch;
};

const std::vector<Sentence>& dutch_of_command_line();
const std::vector<Sentence>& dutch_of_linking();
const std::vector<Sentence>& dutch_of_markdown();
const std::vector<Sentence>& dutch_of_publishing();
const std::vector<Sentence>& dutch_of_reading();
const std::vector<Sentence>& dutch_of_serving();
const std::vector<Sentence>& dutch_of_style();
const std::vector<Sentence>& dutch_of_training();
const std::vector<Sentence>& dutch_of_worksheets();
const std::vector<Sentence>& dutch_of_yaml();

} // namespace praktijkboek
