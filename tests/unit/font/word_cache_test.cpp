#include "font/word_cache.h"
#include "unit/font/faces.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("a word is shaped once and stays where it is") {
  const Hyphenator hyphenator("", {"zorg-plan"});
  WordCache cache(test_faces(), hyphenator);
  const ShapedWord& first = cache.shape(serif, "plan", "", Figures::text);
  CHECK(first.glyphs.size() == 4);
  CHECK(first.complete);
  for (int i = 0; i < 1000; ++i) cache.shape(serif, std::to_string(i), "", Figures::text);
  CHECK(&cache.shape(serif, "plan", "", Figures::text) == &first);
  CHECK(&cache.shape(sans, "plan", "", Figures::text) != &first);
  CHECK(&cache.shape(serif, "plan", "", Figures::tabular) != &first);
  CHECK(cache.break_points("zorgplan") == std::vector<std::size_t>{4});
}

TEST_CASE("a word with a letter that the face lacks is not complete") {
  const Hyphenator hyphenator("", {});
  WordCache cache(test_faces(), hyphenator);
  CHECK_FALSE(cache.shape(serif, "aاb", "", Figures::text).complete);
}

TEST_CASE("the cache of a thread serves one library at a time") {
  const Hyphenator hyphenator("", {});
  const FontLibrary other({test_faces().bytes(sans)});
  const double serif_width = word_cache(test_faces(), hyphenator).shape(0, "breed", "", Figures::text).width;
  const double sans_width = word_cache(other, hyphenator).shape(0, "breed", "", Figures::text).width;
  CHECK(serif_width != Approx(sans_width));
  CHECK(word_cache(test_faces(), hyphenator).shape(0, "breed", "", Figures::text).width == Approx(serif_width));
}
