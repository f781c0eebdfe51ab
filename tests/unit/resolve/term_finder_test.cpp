#include "resolve/term_finder.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::string found_in(const TermFinder& finder, std::string_view text, std::size_t from = 0) {
  const auto match = finder.find(text, from);
  return match ? std::string(text.substr(match->begin, match->end - match->begin)) : "";
}

} // namespace

TEST_CASE("a term is found as a whole word, whatever its case") {
  const TermFinder finder({{"naaste", 0}, {"naasten", 0}, {"hersteldoel", 1}});
  CHECK(found_in(finder, "Elke naaste telt") == "naaste");
  CHECK(found_in(finder, "Naasten doen mee") == "Naasten");
  CHECK(found_in(finder, "het hersteldoel.") == "hersteldoel");
  CHECK(found_in(finder, "naastenbeleid en eennaaste") == "");
}

TEST_CASE("the longest form wins") {
  const TermFinder finder({{"expressed", 0}, {"expressed emotion", 1}});
  CHECK(found_in(finder, "over expressed emotion (EE)") == "expressed emotion");
  CHECK(found_in(finder, "over expressed\nemotion") == "expressed\nemotion");
  CHECK(found_in(finder, "over expressed gevoel") == "expressed");
}

TEST_CASE("an abbreviation must be written as it is") {
  const TermFinder finder({{"EPA", 0}, {"RG-plan", 1}});
  CHECK(found_in(finder, "epa-beleid en epa") == "");
  CHECK(found_in(finder, "mensen met EPA") == "EPA");
  CHECK(found_in(finder, "het RG-plan van Sam") == "RG-plan");
}

TEST_CASE("a part of a hyphenated compound is no use of the term") {
  const TermFinder finder({{"EPA", 0}});
  CHECK(found_in(finder, "de EPA-doelgroep") == "");
  CHECK(found_in(finder, "niet-EPA") == "");
  CHECK(found_in(finder, "EPA - en meer") == "EPA");
}

TEST_CASE("words are told apart in texts of any length") {
  const TermFinder finder({{"EPA", 0}, {"coördinator", 1}});
  for (std::size_t before = 0; before < 140; ++before) {
    INFO(before);
    const std::string letters(before, 'x'), words = letters + ' ', accents = "é" + letters + "é ";
    CHECK(found_in(finder, words + "EPA") == "EPA");
    CHECK(found_in(finder, words + "één EPA") == "EPA");
    CHECK(found_in(finder, words + "Coördinator") == "Coördinator");
    CHECK(found_in(finder, accents + "‘EPA’") == "EPA");
    CHECK(found_in(finder, words + "--EPA") == "EPA");
    CHECK(found_in(finder, letters + "éEPA") == "");
    CHECK(found_in(finder, words + "net-EPA en het-één-EPA") == "");
  }
}

TEST_CASE("a form that begins with a mark is found by its words") {
  const TermFinder finder({{"‘open’ dialoog", 0}, {"…", 1}});
  CHECK(found_in(finder, "een ‘open’ dialoog …") == "open’ dialoog");
}

TEST_CASE("the search begins where it is told to") {
  const TermFinder finder({{"groep", 3}});
  const auto second = finder.find("groep en groep", 1);
  REQUIRE(second);
  CHECK(second->begin == 9);
  CHECK(second->term == 3);
}
