#include "prose/readability.h"
#include "prose/words.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<TextWord> words;
  find_words(text, words);
  std::vector<std::string> out;
  for (const TextWord& word : words) out.emplace_back(word.in(text));
  return out;
}

std::vector<std::size_t> sentence_lengths(std::string_view text) {
  std::vector<TextWord> words;
  find_words(text, words);
  std::vector<std::size_t> out;
  for (const TextSentence& sentence : find_sentences(text, words)) out.push_back(sentence.word_count);
  return out;
}

using Words = std::vector<std::string>;
using Lengths = std::vector<std::size_t>;

} // namespace

TEST_CASE("words keep the signs inside them and lose those round them") {
  CHECK(words_of("Zo’n ‘RG-plan’ (versie 2.0), 9–18 uur.") ==
        Words{"Zo’n", "RG-plan", "versie", "2.0", "9", "18", "uur"});
  CHECK(words_of("cliënten; één!") == Words{"cliënten", "één"});
  CHECK(words_of(" – ").empty());
}

TEST_CASE("a sentence ends where the next begins") {
  CHECK(sentence_lengths("Kom je? Ik kom. Goed!") == Lengths{2, 2, 1});
  CHECK(sentence_lengths("‘Kom je?’ vroeg hij.") == Lengths{4});
  CHECK(sentence_lengths("Hij zei: ‘Ik kom.’ Dat was goed.") == Lengths{4, 3});
}

TEST_CASE("a point behind an abbreviation, an initial or in a number ends no sentence") {
  CHECK(sentence_lengths("Vraag dhr. Jansen of W. Bos.") == Lengths{6});
  CHECK(sentence_lengths("Dat zijn er 2.263 bij elkaar.") == Lengths{6});
  CHECK(sentence_lengths("Om 9.15 uur begint het.") == Lengths{5});
}

TEST_CASE("text without a point is one sentence") {
  CHECK(sentence_lengths("een rustige toon") == Lengths{3});
  CHECK(sentence_lengths("").empty());
}

TEST_CASE("syllables of Dutch words") {
  for (const auto& [word, syllables] : std::vector<std::pair<std::string, std::size_t>>{
           {"ik", 1},      {"groep", 1},   {"samen", 2},     {"naaste", 2},      {"resourcegroep", 4},
           {"cliënt", 2},  {"ideeën", 3},  {"nieuw", 1},     {"eeuwenoude", 4},  {"mooie", 2},
           {"theorie", 3}, {"sociaal", 3}, {"kwaliteit", 3}, {"beïnvloeden", 4}, {"bureau", 2},
           {"station", 3}, {"jij", 1},     {"yoga", 2},      {"psychisch", 2},   {"regieondersteuner", 6}}) {
    INFO(word);
    CHECK(count_syllables(word) == syllables);
  }
}

TEST_CASE("a word without vowels is spelled out") {
  CHECK(count_syllables("ggz") == 3);
  CHECK(count_syllables("RG") == 2);
}

TEST_CASE("reading ease is the formula of Flesch-Douma") {
  CHECK(reading_ease({10, 100, 150}) == Approx(206.84 - 0.77 * 150 - 0.93 * 10));
  CHECK(reading_ease({5, 100, 150}) < reading_ease({10, 100, 150}));
  CHECK(reading_ease({10, 100, 180}) < reading_ease({10, 100, 150}));
}

TEST_CASE("numbers are not counted as words to read") {
  std::vector<TextWord> words;
  const std::string_view text = "Er waren 158 mensen.";
  find_words(text, words);
  const ReadabilityCounts counts = count_for_readability(text, words, find_sentences(text, words));
  CHECK(counts.words == 3);
  CHECK(counts.syllables == 1 + 2 + 2);
  CHECK(counts.sentences == 1);
}
