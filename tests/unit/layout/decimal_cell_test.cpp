#include "layout/table/decimal_cell.h"
#include "unit/layout/chapter_sample.h"

#include <catch2/catch.hpp>

#include <map>

using namespace praktijkboek;
using sample::SampleChapter;

namespace {

std::string parts(std::string_view text) {
  const auto number = split_number(text);
  return number ? std::string(number->whole) + "|" + std::string(number->rest) : "none";
}

/// Where a sign of a run stands.
double place_of_sign(const GlyphRun& run, std::string_view sign) {
  double x = run.origin.x;
  for (const PositionedGlyph& glyph : run.glyphs) {
    if (run.text.compare(glyph.text_begin, sign.size(), sign) == 0) return x;
    x += glyph.advance;
  }
  return x; // behind its last digit
}

} // namespace

TEST_CASE("a number is divided at its decimal comma, or behind its last digit") {
  CHECK(parts("3,14") == "3|,14");
  CHECK(parts("1.234") == "1.234|");
  CHECK(parts("€ 1.234,50") == "€ 1.234|,50");
  CHECK(parts("−0,5") == "−0|,5");
  CHECK(parts("12 %") == "12| %");
  CHECK(parts("7,5 uur") == "7|,5 uur");
  CHECK(parts("–") == "–|");
  CHECK(parts("2.") == "2|.");
  CHECK(parts("") == "none");
  CHECK(parts("negen") == "none");
  CHECK(parts("2 tot 3") == "none");
  CHECK(parts("n.v.t.") == "none");
}

TEST_CASE("numbers of a column stand under each other's commas") {
  SampleChapter chapter;
  chapter.add(chapter.table("Maten", {"Wat", "Maat in eenheden"},
                            {{"een", "3,14"}, {"twee", "1.250"}, {"drie", "0,5"}, {"vier", "12,125"}, {"vijf", "geen"}},
                            Alignment::decimal));
  const PagedDocument document = chapter.lay_out();
  std::map<std::string, double> commas;
  for (const GlyphRun* run : sample::runs(document.pages[0].items)) commas[run->text] = place_of_sign(*run, ",");
  REQUIRE(commas.count("3,14") == 1);
  CHECK(commas["3,14"] == Approx(commas["0,5"]).margin(0.01));
  CHECK(commas["3,14"] == Approx(commas["12,125"]).margin(0.01));
  CHECK(commas["3,14"] == Approx(commas["1.250"]).margin(0.01));
  CHECK(commas["geen"] > commas["3,14"] + 5); // words end at the edge
}
