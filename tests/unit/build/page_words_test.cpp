#include "build/page_words.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("the words of a page are those between the tags of its main part") {
  WordCounts counts;
  count_words("<title>Titel</title><main id=\"de_tekst\"><p class=\"lead\">Een plan, &amp; nóg een "
              "<b>Plan</b>.</p></main><footer>voet</footer>",
              counts);
  CHECK(counts == WordCounts{{"een", 2}, {"nóg", 1}, {"plan", 2}});
}

TEST_CASE("hyphens and apostrophes between letters belong to a word, others do not") {
  WordCounts counts;
  count_words("<main>RG-plan zo’n ‘plan’ - ja-</main>", counts);
  CHECK(counts == WordCounts{{"ja", 1}, {"plan", 1}, {"rg-plan", 1}, {"zo’n", 1}});
}

TEST_CASE("the word list has words with their counts, without numbers and single letters") {
  WordCounts counts;
  count_words("<main>plan 2026 a plan 13-05 0,5 b12 zin</main>", counts);
  CHECK(word_list(counts) == "b12\t1\nplan\t2\nzin\t1\n");
}

TEST_CASE("pages of several kinds add up") {
  WordCounts counts;
  count_words("<main>zin</main>", counts);
  count_words("<main>zin</main>", counts);
  count_words("no main part", counts);
  CHECK(counts == WordCounts{{"zin", 2}});
}
