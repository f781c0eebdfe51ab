#include "dutch/dutch.h"

#include "dutch/tables.h"

#include <unordered_map>

namespace praktijkboek {

namespace {

using Sentences = std::unordered_map<std::string_view, std::string_view>;

Sentences all_sentences() {
  Sentences all;
  for (const auto* table : {&dutch_of_command_line(), &dutch_of_linking(), &dutch_of_markdown(), &dutch_of_publishing(),
                            &dutch_of_reading(), &dutch_of_serving(), &dutch_of_style(), &dutch_of_training(),
                            &dutch_of_worksheets(), &dutch_of_yaml()})
    for (const Sentence& sentence : *table) all.emplace(sentence.english, sentence.dutch);
  return all;
}

} // namespace

std::string_view dutch_pattern(std::string_view english) {
  static const Sentences sentences = all_sentences();
  const auto found = sentences.find(english);
  return found == sentences.end() ? std::string_view{} : found->second;
}

std::string in_dutch(const Message& message) {
  const std::string_view pattern = dutch_pattern(message.pattern());
  if (pattern.empty()) return message.text();
  std::vector<std::string> arguments = message.arguments();
  for (std::string& argument : arguments)
    if (const std::string_view dutch = dutch_pattern(argument); !dutch.empty()) argument = dutch;
  return message.with_arguments(std::move(arguments)).text(pattern);
}

} // namespace praktijkboek
