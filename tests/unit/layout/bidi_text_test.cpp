#include "layout/inline/text_block.h"
#include "layout/inline/theme_styles.h"
#include "unit/layout/print_sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const LayoutContext& context() {
  static const LayoutContext made = sample::print_context();
  return made;
}

std::string extracted(const TextBlock& block) {
  std::string text;
  for (const TextLine& line : block.lines) text += sample::extracted(line.items);
  return text;
}

/// The left end of the run that begins with a word.
double place_of(const TextLine& line, std::string_view word) {
  for (const GlyphRun* run : sample::runs(line.items))
    if (run->text.starts_with(word)) return run->origin.x;
  FAIL("no run begins with " << word);
  return 0;
}

} // namespace

TEST_CASE("a name in Hebrew or Arabic stands from right to left in a Dutch sentence, and is extracted as it is read") {
  for (const auto& [first, last] : {std::pair("שרה", "כהן"), std::pair("مريم", "الحداد")}) {
    const std::string sentence = std::string("Dan zegt ") + first + " " + last + " iets, zei Dvořák.";
    const TextBlock block = set_text(sentence, body_text(context().theme), label_paragraph(15), 400, 1, context());
    REQUIRE(block.lines.size() == 1);
    const TextLine& line = block.lines[0];
    CHECK(extracted(block) == sentence);
    CHECK(place_of(line, "Dan") < place_of(line, last));
    CHECK(place_of(line, last) < place_of(line, first)); // what is read first stands at the right
    const double name_end = place_of(line, first) + text_width(first, body_text(context().theme), context());
    double after = 1e9; // the first run behind the name
    for (const GlyphRun* run : sample::runs(line.items))
      if (run->text.find("iets") != std::string::npos) after = run->origin.x;
    CHECK(after == Approx(name_end).margin(0.1));
    for (const GlyphRun* run : sample::runs(line.items))
      for (const PositionedGlyph& glyph : run->glyphs) CHECK(glyph.glyph != 0);
  }
}

TEST_CASE("a line with a name from right to left is as wide as its words") {
  const TextStyle style = body_text(context().theme);
  const std::string sentence = "Dan zegt שרה כהן iets.";
  const TextBlock block = set_text(sentence, style, label_paragraph(15), 400, 1, context());
  CHECK(block.lines[0].width == Approx(text_width(sentence, style, context())).margin(0.01));
}

TEST_CASE("a name that is broken over two lines is read from the end of the first to the end of the second") {
  const std::string sentence = "Dan zegt שרה כהן iets.";
  const TextStyle style = body_text(context().theme);
  const double width = text_width("Dan zegt שרה ", style, context());
  const TextBlock block = set_text(sentence, style, label_paragraph(15), width, 1, context());
  REQUIRE(block.lines.size() == 2);
  CHECK(sample::extracted(block.lines[0].items) == "Dan zegt שרה ");
  CHECK(place_of(block.lines[1], "כהן") == Approx(0).margin(0.01));
}

TEST_CASE("Polish letters come from the face of the sentence, with their accents") {
  const TextBlock block = set_text("Łukasz Żółć", body_text(context().theme), label_paragraph(15), 400, 1, context());
  const auto runs = sample::runs(block.lines[0].items);
  REQUIRE(runs.size() == 1);
  CHECK(runs[0]->font == font_id(FontFamily::serif, FontStyle::regular));
}
