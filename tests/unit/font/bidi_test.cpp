#include "font/bidi.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("a text that runs from left to right has no levels") {
  CHECK(bidi_levels("Łukasz en Ngũgĩ – „Dvořák”, € 5 山田").empty());
  CHECK(bidi_levels("").empty());
}

TEST_CASE("letters of Hebrew and Arabic have an odd level, the words around them have not") {
  for (const std::string_view name : {"שרה כהן", "مريم الحداد"}) {
    const std::string text = "zegt " + std::string(name) + ".";
    const auto levels = bidi_levels(text);
    REQUIRE(levels.size() == text.size());
    CHECK(levels[0] == 0);
    CHECK(levels[5] == 1);
    CHECK(levels[5 + name.find(' ')] == 1); // the space inside of the name
    CHECK(levels.back() == 0);              // the full stop belongs to the Dutch sentence
  }
}

TEST_CASE("digits inside of Arabic run from left to right") {
  const std::string text = "بيت 12 كبير";
  const auto levels = bidi_levels(text);
  CHECK(levels[text.find('1')] == 2);
}

TEST_CASE("parts are put in order from left to right") {
  using Order = std::vector<std::size_t>;
  CHECK(visual_order({0, 0, 0}) == Order{0, 1, 2});
  CHECK(visual_order({0, 1, 1, 1, 0}) == Order{0, 3, 2, 1, 4});
  CHECK(visual_order({1, 2, 2, 1}) == Order{3, 1, 2, 0});
  CHECK(visual_order({}).empty());
}
