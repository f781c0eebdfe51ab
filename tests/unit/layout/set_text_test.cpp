#include "layout/inline/collect.h"
#include "layout/inline/text_block.h"
#include "layout/inline/theme_styles.h"
#include "unit/layout/print_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace praktijkboek;
using sample::extracted;

namespace {

const LayoutContext& context() {
  static const LayoutContext made = sample::print_context();
  return made;
}

TextBlock set_body(std::string_view words, double width) {
  return set_text(words, body_text(context().theme), body_paragraph(context().theme), width, 1, context());
}

std::string extracted(const TextBlock& block) {
  std::string text;
  for (const TextLine& line : block.lines) text += sample::extracted(line.items);
  return text;
}

double right_end(const TextLine& line) {
  double end = 0;
  for (const GlyphRun* run : sample::runs(line.items)) {
    double x = run->origin.x;
    for (const PositionedGlyph& glyph : run->glyphs) {
      x += glyph.advance;
      const bool space = run->text.substr(glyph.text_begin, 1) == " ";
      if (!space) end = std::max(end, x);
    }
  }
  return end;
}

} // namespace

TEST_CASE("extracting the text of lines gives the text that was set") {
  for (double width = 80; width < 400; width += 40) {
    const TextBlock block = set_body(sample::dutch_text(), width);
    CHECK(extracted(block) == sample::dutch_text());
  }
}

TEST_CASE("a divided word is whole again when it is extracted") {
  const TextBlock block = set_body("Een regieondersteuner", 75);
  REQUIRE(block.lines.size() == 2);
  const auto runs = sample::runs(block.lines[0].items);
  CHECK(runs.back()->text == "-");
  CHECK(runs.back()->has_actual_text);
  CHECK(runs.back()->actual_text.empty());
  CHECK(extracted(block) == "Een regieondersteuner");
}

TEST_CASE("justified lines end at the edge, the last one where its words end") {
  const double width = 300;
  const TextBlock block = set_body(sample::dutch_text(), width);
  REQUIRE(block.lines.size() > 4);
  for (std::size_t i = 0; i + 1 < block.lines.size(); ++i)
    CHECK(right_end(block.lines[i]) == Approx(width).margin(0.01));
  CHECK(right_end(block.lines.back()) < width);
}

TEST_CASE("no line is wider than it may be, however narrow the column") {
  for (const double width : {20.0, 35.0, 50.0, 90.0, 150.0})
    for (const TextAlignment alignment : {TextAlignment::start, TextAlignment::justified}) {
      const ParagraphStyle style{15, alignment, Hyphenation::automatic, 0};
      const TextBlock block = set_text("Zie https://www.voorbeeld.nl/een/heel/lang/adres en arbeidsongeschiktheid",
                                       body_text(context().theme), style, width, 1, context());
      for (const TextLine& line : block.lines) CHECK(right_end(line) <= width + 0.3);
    }
}

TEST_CASE("lines stand at the start, in the middle or at the end") {
  const auto left_of = [](TextAlignment alignment) {
    const ParagraphStyle style{15, alignment, Hyphenation::none, 0};
    const TextBlock block = set_text("midden", body_text(context().theme), style, 200, 1, context());
    return sample::runs(block.lines[0].items)[0]->origin.x;
  };
  const double width = text_width("midden", body_text(context().theme), context());
  CHECK(left_of(TextAlignment::start) == 0);
  CHECK(left_of(TextAlignment::centre) == Approx((200 - width) / 2));
  CHECK(left_of(TextAlignment::end) == Approx(200 - width));
}

TEST_CASE("soft hyphens break where the author says and vanish elsewhere") {
  const std::string word = "zorg\u00ADverant\u00ADwoordelijke";
  CHECK(extracted(set_body(word, 300)) == "zorgverantwoordelijke");
  const TextBlock narrow = set_body(word, 70);
  REQUIRE(narrow.lines.size() == 2);
  CHECK(extracted(narrow) == "zorgverantwoordelijke");
}

TEST_CASE("hard spaces keep words together and are extracted as they are") {
  const TextBlock block = set_body("Dat staat in tabel\u00A01.1 en ook elders", 92);
  for (const TextLine& line : block.lines) {
    const std::string text = extracted(line.items);
    CHECK((text.find("tabel") == std::string::npos) == (text.find("1.1") == std::string::npos));
  }
  CHECK(extracted(block).find("tabel\u00A01.1") != std::string::npos);
}

TEST_CASE("characters that the face lacks come from another face, with their accents") {
  const TextBlock block = set_body("Naam: Łukasz علي.", 300);
  CHECK(extracted(block) == "Naam: Łukasz علي.");
  std::vector<FontId> fonts;
  for (const GlyphRun* run : sample::runs(block.lines[0].items)) {
    fonts.push_back(run->font);
    for (const PositionedGlyph& glyph : run->glyphs) CHECK(glyph.glyph != 0);
  }
  CHECK(fonts == std::vector<FontId>{font_id(FontFamily::serif, FontStyle::regular),
                                     font_id(FontFamily::fallback, FontStyle::regular),
                                     font_id(FontFamily::serif, FontStyle::regular)});
}

TEST_CASE("a character that no face has is shown as a sign that says what it stands for") {
  const TextBlock block = set_body("teken \U00013000 hier", 300);
  CHECK(extracted(block) == "teken \U00013000 hier");
  bool replaced = false;
  for (const GlyphRun* run : sample::runs(block.lines[0].items)) {
    replaced = replaced || (run->has_actual_text && *run->actual_text == "\U00013000");
    for (const PositionedGlyph& glyph : run->glyphs) CHECK(glyph.glyph != 0);
  }
  CHECK(replaced);
}

TEST_CASE("a link has an area on each line that it stands on") {
  StyledText text;
  text.append("Lees verder bij ", body_text(context().theme), 1);
  TextSpan linked;
  linked.style = body_text(context().theme);
  linked.element = 2;
  linked.link = 0;
  text.links.push_back({{}, "https://voorbeeld.nl", "Voorbeeld", 2});
  text.append("de stichting die dit allemaal bijhoudt", linked);
  const TextBlock block = set_text(text, label_paragraph(15), 130, context());
  REQUIRE(block.lines.size() >= 2);
  std::size_t areas = 0;
  for (const TextLine& line : block.lines)
    for (const PageItem& item : line.items)
      if (const auto* area = std::get_if<LinkArea>(&item.content)) {
        ++areas;
        CHECK(*area->address == "https://voorbeeld.nl");
        CHECK(item.element == 2);
        CHECK(area->area.x >= 0);
        CHECK(area->area.x + area->area.width <= 131);
      }
  CHECK(areas == block.lines.size());
}

TEST_CASE("an empty text has no lines") {
  CHECK(set_body("", 100).lines.empty());
  CHECK(set_body("", 100).height() == 0);
}

TEST_CASE("the narrowest width of a text is that of its longest word") {
  const TextStyle style = body_text(context().theme);
  const TextWidths widths = measure_text(styled("een regieondersteuner ook", style, artifact), context());
  CHECK(widths.narrowest == Approx(text_width("regieondersteuner", style, context())));
  CHECK(widths.natural == Approx(text_width("een regieondersteuner ook", style, context())));
}

TEST_CASE("blocks are placed by their top left corner") {
  PagedDocument document;
  PageBuilder pages(document, sample::print_master());
  const std::size_t page = pages.add_page("1");
  TextBlock block =
      set_text("Een titel", heading_text(context().theme, 2), label_paragraph(20), 300, pages.root(), context());
  CHECK(block.height() == 20);
  place(std::move(block), pages, page, {100, 200});
  const auto runs = sample::runs(document.pages[0].items);
  REQUIRE(runs.size() == 1);
  CHECK(runs[0]->origin.x == Approx(100));
  CHECK(runs[0]->origin.y == Approx(200 + baseline_offset(20, 15)));
}
