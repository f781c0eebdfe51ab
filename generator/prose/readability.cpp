#include "prose/readability.h"

#include "prose/words.h"

namespace praktijkboek {

ReadabilityCounts& ReadabilityCounts::operator+=(const ReadabilityCounts& other) {
  sentences += other.sentences;
  words += other.words;
  syllables += other.syllables;
  return *this;
}

ReadabilityCounts count_for_readability(std::string_view text, const std::vector<TextWord>& words,
                                        const std::vector<TextSentence>& sentences) {
  ReadabilityCounts counts;
  counts.sentences = sentences.size();
  for (const TextWord& word : words) {
    if (word.letters == 0) continue; // how a number is read aloud, is not known
    ++counts.words;
    counts.syllables += count_syllables(word.in(text));
  }
  return counts;
}

double reading_ease(const ReadabilityCounts& counts) {
  if (counts.words == 0 || counts.sentences == 0) return 100;
  const auto words = static_cast<double>(counts.words);
  const double syllables_in_hundred = 100 * static_cast<double>(counts.syllables) / words;
  return 206.84 - 0.77 * syllables_in_hundred - 0.93 * words / static_cast<double>(counts.sentences);
}

} // namespace praktijkboek
