#include "font/hyphenator.h"
#include "unit/font/faces.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const std::string& dutch_patterns() {
  static const std::string bytes = bytes_of_file("/usr/share/hyphen/hyph_nl.dic");
  return bytes;
}

/// The word with a hyphen at each place where it may break.
std::string hyphenated(const Hyphenator& hyphenator, std::string word) {
  const auto points = hyphenator.break_points(word);
  for (auto point = points.rbegin(); point != points.rend(); ++point) word.insert(*point, "-");
  return word;
}

} // namespace

TEST_CASE("Dutch words break at their syllables") {
  const Hyphenator hyphenator(dutch_patterns(), {});
  CHECK(hyphenated(hyphenator, "bijeenkomst") == "bij-een-komst");
  CHECK(hyphenated(hyphenator, "Behandelaar") == "Be-han-de-laar");
  CHECK(hyphenated(hyphenator, "zorg") == "zorg");
}

TEST_CASE("at least two letters stay before a hyphen and three come after it") {
  const Hyphenator hyphenator(dutch_patterns(), {});
  CHECK(hyphenated(hyphenator, "agenda") == "agenda"); // the patterns alone: a-gen-da
  CHECK(hyphenated(hyphenator, "ze") == "ze");
}

TEST_CASE("a break that would change the spelling is left out") {
  const Hyphenator hyphenator(dutch_patterns(), {});
  CHECK(hyphenated(hyphenator, "coördinatie").find("-ö") == std::string::npos);
  CHECK(hyphenated(hyphenator, "cliënten") == "cliën-ten");
}

TEST_CASE("exceptions go before the patterns") {
  const Hyphenator hyphenator(dutch_patterns(), {"resource-groep"});
  CHECK(hyphenated(hyphenator, "resourcegroep") == "resource-groep");
  CHECK(hyphenated(hyphenator, "Resourcegroep") == "Resource-groep");
}

TEST_CASE("exceptions also hold inside compounds, the longest first") {
  const Hyphenator hyphenator(dutch_patterns(), {"resource-groep", "resource-groe-pen"});
  CHECK(hyphenated(hyphenator, "resourcegroepen") == "resource-groe-pen");
  CHECK(hyphenated(hyphenator, "resourcegroepplan") == "resource-groep-plan");
  CHECK(hyphenated(hyphenator, "resourcegroepsleden") == "resource-groeps-le-den");
}

TEST_CASE("without a dictionary only the exceptions break") {
  const Hyphenator hyphenator("", {"zorg-plan"});
  CHECK(hyphenated(hyphenator, "zorgplan") == "zorg-plan");
  CHECK(hyphenated(hyphenator, "bijeenkomst") == "bijeenkomst");
}

TEST_CASE("a dictionary in UTF-8 works too") {
  const Hyphenator hyphenator("UTF-8\né1n\n", {});
  CHECK(hyphenated(hyphenator, "cafénéen") == "café-néen");
}

TEST_CASE("bytes that are no dictionary are refused") {
  CHECK_THROWS_AS(Hyphenator("/usr/share/hyphen/hyph_nl.dic", {}), std::invalid_argument);
}

TEST_CASE("letters beyond the dictionary's character set do no harm") {
  const Hyphenator hyphenator(dutch_patterns(), {});
  CHECK(hyphenated(hyphenator, "Łukaszewicz").find("Łu") == 0);
  CHECK(hyphenated(hyphenator, "مرحبا") == "مرحبا");
  CHECK(hyphenated(hyphenator, std::string(500, 'a')) == std::string(500, 'a'));
}
