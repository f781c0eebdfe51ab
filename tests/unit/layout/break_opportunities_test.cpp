#include "layout/inline/break_opportunities.h"
#include "layout/inline/line_items.h"
#include "unit/layout/print_sample.h"

#include <catch2/catch.hpp>

#include <string>

using namespace praktijkboek;

namespace {

/// The word with '-' where a hyphen would be added, '|' where a line may end without one.
std::string with_breaks(std::string word, Hyphenation hyphenation = Hyphenation::automatic) {
  const LayoutContext context = sample::print_context();
  const auto breaks = break_opportunities(word, hyphenation, word_cache(context.fonts, context.hyphenator));
  for (auto place = breaks.rbegin(); place != breaks.rend(); ++place)
    word.insert(place->offset, place->sign == BreakOpportunity::Sign::inserted ? "-" : "|");
  return word;
}

} // namespace

TEST_CASE("words break at syllables, with signs around them too") {
  CHECK(with_breaks("behandelaar") == "be-han-de-laar");
  CHECK(with_breaks("‘behandelaar’,") == "‘be-han-de-laar’,");
  CHECK(with_breaks("behandelaar", Hyphenation::none) == "behandelaar");
}

TEST_CASE("short words and abbreviations stay whole") {
  CHECK(with_breaks("groep") == "groep");
  CHECK(with_breaks("bank") == "bank");
  CHECK(with_breaks("FACTTEAM") == "FACTTEAM");
}

TEST_CASE("a line may end behind a hyphen or a slash between words") {
  CHECK(with_breaks("RG-plan") == "RG-|plan");
  CHECK(with_breaks("cliënt/naaste").find("/|naaste") != std::string::npos);
  CHECK(with_breaks("e-mail") == "e-mail");
  CHECK(with_breaks("-5") == "-5");
  CHECK(with_breaks("1-2") == "1-2");
}

TEST_CASE("addresses break at their joints, without a hyphen") {
  CHECK(with_breaks("https://www.kenniscentrum.nl/herstel/een-lange-naam?jaar=2026") ==
        "https://|www|.kenniscentrum|.nl/|herstel/|een|-lange|-naam|?jaar=|2026");
  CHECK(with_breaks("iemand@voorbeeld.nl") == "iemand@|voorbeeld|.nl");
}

TEST_CASE("spaces cling to signs and short forms, and never come before a dash") {
  CHECK(space_penalty("groep", "en") == 0);
  CHECK(space_penalty("groep", "–") == break_forbidden);
  CHECK(space_penalty("€", "1.000") > 1000);
  CHECK(space_penalty("(p.", "24)") > 1000);
  CHECK(space_penalty("d", "=") > 1000);
}
