#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace praktijkboek {

struct TextWord;
struct TextSentence;

/// What readability formulas count.
struct ReadabilityCounts {
  std::size_t sentences = 0;
  std::size_t words = 0;
  std::size_t syllables = 0;

  ReadabilityCounts& operator+=(const ReadabilityCounts& other);
};

ReadabilityCounts count_for_readability(std::string_view text, const std::vector<TextWord>& words,
                                        const std::vector<TextSentence>& sentences);

/// Reading ease by Flesch-Douma: 206.84 - 0.77 * syllables in a hundred words - 0.93 * words in a sentence.
///
/// W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960), who fitted Flesch's formula of 1948 to Dutch;
/// formula and norms are repeated at dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php. The norms: 0-30 very
/// hard (university), 30-45 hard, 45-60 rather hard, 60-70 normal, 70-80 rather easy (end of primary school), 80-90
/// easy, 90-100 very easy.
///
/// How sure is it? The formula sees how long words and sentences are and nothing else: not whether a word is known,
/// whether a text is in good order, whether it says what the reader wants to know. No study links its scores to the
/// levels of the CEFR. Asking 80 ('easy') for B1 and 60 ('normal') for B2, as our own book does, is a rule of thumb on
/// the safe side; a text that passes is still to be read by those for whom it is meant.
double reading_ease(const ReadabilityCounts& counts);

} // namespace praktijkboek
