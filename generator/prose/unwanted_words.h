#pragma once

#include "prose/findings.h"

#include <cstdint>
#include <unordered_map>

namespace praktijkboek {

/// Finds the words that a style does not want. Its cost does not depend on how many they are.
class UnwantedWordFinder {
public:
  explicit UnwantedWordFinder(const ProseStyle& style);

  void check(const Passage& passage, const std::vector<TextWord>& words, const Readers& readers,
             const ReportFinding& report) const;

private:
  enum class Ending { exact, open };
  struct Form {
    std::vector<std::string> words; // in small letters, but for spelling
    Ending ending = Ending::exact;
    const UnwantedWords* entry = nullptr;
  };

  bool matches(const Form& form, std::string_view text, const std::vector<TextWord>& words, std::size_t first) const;

  std::unordered_map<std::uint32_t, std::vector<Form>> forms_; // by the first letters of the first word
};

} // namespace praktijkboek
