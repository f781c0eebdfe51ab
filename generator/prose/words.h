#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// One word or number of a text: letters, digits, and the hyphens, apostrophes, points and commas inside it.
struct TextWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t letters = 0;
  std::size_t digits = 0;

  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

struct TextSentence {
  std::size_t first_word = 0; // into the words of the text
  std::size_t word_count = 0; // those with letters or digits
  std::size_t begin = 0;
  std::size_t end = 0;
};

void find_words(std::string_view text, std::vector<TextWord>& words);

/// Splits at . ? ! and … before a blank and what can begin a sentence; not behind abbreviations and initials.
std::vector<TextSentence> find_sentences(std::string_view text, const std::vector<TextWord>& words);

/// Syllables of a Dutch word, by its vowels: 'eeuwenoude' has five. A word without vowels is spelled out: 'ggz' has
/// three.
std::size_t count_syllables(std::string_view word);

} // namespace praktijkboek
