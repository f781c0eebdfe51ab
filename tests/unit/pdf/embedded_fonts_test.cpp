#include "pdf/font_program.h"
#include "pdf/glyph_clusters.h"
#include "pdf/pdf_failure.h"
#include "pdf/write_pdf.h"
#include "unit/pdf/cff_font.h"
#include "unit/pdf/read_pdf.h"
#include "unit/pdf/sample_document.h"

using namespace praktijkboek;
using sample::Builder;
using sample::ReadPdf;

namespace {

ReadPdf read_text(std::string_view text, FontId font = sample::serif) {
  Builder builder;
  builder.text(builder.element(Role::paragraph), {72, 100}, text, font);
  return ReadPdf(write_pdf(builder.document, sample::fonts()));
}

std::string map_of(const ReadPdf& pdf) {
  return pdf.inflated(ReadPdf::value(pdf.objects_with("/Subtype/Type0").at(0), "ToUnicode"));
}

std::vector<std::string> clusters_of(const GlyphRun& run) {
  std::vector<std::string> out;
  for_each_cluster(run, [&](const GlyphCluster& cluster) {
    out.push_back(std::string(cluster.text) + ':' + std::to_string(cluster.glyphs.size()));
  });
  return out;
}

PositionedGlyph glyph_at(std::uint16_t text_begin) { return {1, text_begin, 5}; }

} // namespace

TEST_CASE("glyphs are grouped by the text that they show") {
  GlyphRun run;
  run.glyphs = {glyph_at(0), glyph_at(3), glyph_at(4), glyph_at(4)};
  run.text = "ffié";
  CHECK(clusters_of(run) == std::vector<std::string>{"ffi:1", "\xC3:1", "\xA9:2"});
  GlyphRun right_to_left;
  right_to_left.glyphs = {glyph_at(3), glyph_at(2), glyph_at(0)};
  right_to_left.text = "abcd";
  CHECK(clusters_of(right_to_left) == std::vector<std::string>{"d:1", "c:1", "ab:1"});
}

TEST_CASE("a ligature stands for all its letters") {
  const ReadPdf pdf = read_text("efficiënt");
  CHECK(map_of(pdf).find("<006600660069>") != std::string::npos);
  CHECK(map_of(pdf).find("<00EB>") != std::string::npos);
  CHECK(pdf.content(0).find("ActualText") == std::string::npos);
}

TEST_CASE("spaces and hyphens that forbid a break are read as what people type") {
  const std::string map = map_of(read_text("a b\u00A0c"));
  CHECK(map.find("<0020>") != std::string::npos);
  CHECK(map.find("<00A0>") == std::string::npos);
}

TEST_CASE("a space is a space, whatever invisible character is shown as one first") {
  const ReadPdf pdf = read_text("re\u00ADgel en regel");
  CHECK(map_of(pdf).find("<0020>") != std::string::npos);
  CHECK(sample::count_of(pdf.content(0), "ActualText") == 1);
}

TEST_CASE("a glyph that shows something else than elsewhere has ActualText there") {
  Builder builder;
  const StructureId paragraph = builder.element(Role::paragraph);
  builder.text(paragraph, {72, 100}, "A");
  GlyphRun run = sample::shaped("A", {72, 120});
  run.text = "\u0391"; // a Greek capital that looks the same
  builder.add(paragraph, run);
  const std::string content = ReadPdf(write_pdf(builder.document, sample::fonts())).content(0);
  CHECK(sample::count_of(content, "/ActualText<FEFF0391>") == 1);
}

TEST_CASE("several glyphs for one letter have ActualText") {
  Builder builder;
  GlyphRun run = sample::shaped("ab", {72, 100});
  run.text = "é";
  run.glyphs[1].text_begin = 0;
  builder.add(builder.element(Role::paragraph), run);
  const std::string content = ReadPdf(write_pdf(builder.document, sample::fonts())).content(0);
  CHECK(sample::count_of(content, "/ActualText<FEFF00E9>") == 1);
}

TEST_CASE("a face is embedded once, as a subset with its widths") {
  const ReadPdf pdf = read_text("aaa", sample::sans);
  CHECK(pdf.objects_with("/FontFile2").size() == 1);
  const std::string font = pdf.objects_with("/Subtype/Type0").at(0);
  const std::string name = ReadPdf::value(font, "BaseFont");
  REQUIRE(name.size() == std::string("/ABCDEF+Lato-Regular").size());
  CHECK(name.substr(7) == "+Lato-Regular");
  CHECK(ReadPdf::value(font, "Encoding") == "/Identity-H");
  const std::string descendant = pdf.objects_with("/Subtype/CIDFontType2").at(0);
  CHECK(ReadPdf::value(descendant, "CIDToGIDMap") == "/Identity");
  const double width = sample::fonts().advance_of(sample::sans, sample::fonts().glyph_of(sample::sans, U'a'));
  std::string widths = ReadPdf::value(descendant, "W");
  CHECK(std::stod(widths.substr(widths.find(' ') + 1)) == Approx(width).margin(0.001));
}

TEST_CASE("the tag of a subset differs where the glyphs differ") {
  const auto tag = [](std::string_view text) {
    return ReadPdf::value(read_text(text).objects_with("/Subtype/Type0").at(0), "BaseFont").substr(1, 6);
  };
  CHECK(tag("ab") == tag("ba"));
  CHECK(tag("ab") != tag("abc"));
  for (const char letter : tag("ab")) CHECK((letter >= 'A' && letter <= 'Z'));
}

TEST_CASE("fonts with CFF outlines are embedded as bare CFF") {
  const ReadPdf pdf(write_pdf(sample::text_in(sample::cff_fonts(), "AB A"), sample::cff_fonts()));
  CHECK(pdf.objects_with("/Subtype/CIDFontType0").size() == 2); // the font, and its program: CIDFontType0C
  CHECK(pdf.objects_with("/CIDToGIDMap").empty());
  const std::string descriptor = pdf.objects_with("/FontFile3").at(0);
  const std::string program = pdf.inflated(ReadPdf::value(descriptor, "FontFile3"));
  CHECK(program.substr(0, 2) == std::string("\x01\x00", 2)); // CFF version 1.0, no OpenType around it
  CHECK(map_of(pdf).find("<0042>") != std::string::npos);
}

TEST_CASE("a font program that is none is a failure") {
  CHECK_THROWS_AS(cff_table(""), PdfFailure);
  CHECK_THROWS_AS(cff_table("OTTO\xFF\xFF\x00\x00\x00\x00\x00\x00"), PdfFailure);
  std::string cut = sample::cff_font();
  cut.resize(cut.size() / 2);
  CHECK_THROWS_AS(cff_table(cut), PdfFailure);
}

TEST_CASE("a run in a face that is not there is a failure that quotes the text") {
  Builder builder;
  GlyphRun run = sample::shaped("verloren", {72, 100});
  run.font = 3;
  builder.add(builder.element(Role::paragraph), run);
  CHECK_THROWS_WITH(write_pdf(builder.document, sample::fonts()), Catch::Contains("verloren"));
}
