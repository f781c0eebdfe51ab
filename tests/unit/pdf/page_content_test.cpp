#include "layout/image/png.h"
#include "pdf/write_pdf.h"
#include "unit/pdf/read_pdf.h"
#include "unit/pdf/sample_document.h"

using namespace praktijkboek;
using sample::Builder;
using sample::ReadPdf;

namespace {

std::string content_of(const Builder& builder) {
  return ReadPdf(write_pdf(builder.document, sample::fonts())).content(0);
}

/// The operators that begin and end sequences and text objects, in their order.
std::string frame_of(std::string_view content) {
  std::string out;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    const std::string_view line = content.substr(begin, end - begin);
    for (const std::string_view operation : {"BDC", "BMC", "EMC", "BT", "ET"})
      if (line.size() >= operation.size() && line.substr(line.size() - operation.size()) == operation)
        out += std::string(line) + '|';
    begin = end + 1;
  }
  return out;
}

PaintedPath rule() { return {line_path({72, 100}, {200, 100}), Colour{200, 0, 0}, 0.5, {}, std::nullopt}; }

} // namespace

TEST_CASE("consecutive items of one element share a marked-content sequence") {
  Builder builder;
  const StructureId paragraph = builder.element(Role::paragraph);
  builder.text(paragraph, {72, 100}, "een");
  builder.text(paragraph, {72, 115}, "twee");
  builder.text(builder.element(Role::paragraph), {72, 130}, "drie");
  CHECK(frame_of(content_of(builder)) == "/P<</MCID 0>>BDC|BT|ET|EMC|/P<</MCID 1>>BDC|BT|ET|EMC|");
}

TEST_CASE("what is not part of the text is an artifact; running heads and feet say so") {
  Builder builder;
  builder.text(artifact, {72, 30}, "Praktijkboek");
  builder.add(artifact, rule());
  builder.text(artifact, {72, 400}, "versiering");
  builder.text(artifact, {72, 820}, "24");
  CHECK(frame_of(content_of(builder)) == "/Artifact<</Type/Pagination/Subtype/Header>>BDC|BT|ET|EMC|"
                                         "/Artifact BMC|BT|ET|EMC|"
                                         "/Artifact<</Type/Pagination/Subtype/Footer>>BDC|BT|ET|EMC|");
}

TEST_CASE("paths are painted outside text objects, with y upwards") {
  Builder builder;
  const StructureId figure = builder.element(Role::figure);
  builder.text(figure, {72, 90}, "a");
  PaintedPath box{rectangle_path({72, 100, 50, 20}), Colour{0, 0, 255}, 2, {3, 1}, Colour{255, 255, 255}};
  builder.add(figure, box);
  const std::string content = content_of(builder);
  CHECK(frame_of(content) == "/Figure<</MCID 0>>BDC|BT|ET|EMC|");
  CHECK(
      content.find("ET\n1 g\n0 0 1 RG\n2 w\n[3 1]0 d\n72 741.89 m\n122 741.89 l\n122 721.89 l\n72 721.89 l\nh\nB\n") !=
      std::string::npos);
}

TEST_CASE("colour, width and dashes are written where they change only") {
  Builder builder;
  builder.add(artifact, rule());
  builder.add(artifact, rule());
  PaintedPath dotted = rule();
  dotted.dashes = {0, 2};
  builder.add(artifact, dotted);
  const std::string content = content_of(builder);
  CHECK(sample::count_of(content, " RG") == 1);
  CHECK(sample::count_of(content, " w\n") == 1);
  CHECK(content.find("1 J\n[0 2]0 d\n") != std::string::npos);
}

TEST_CASE("lines of text move from one to the next without adding up rounding") {
  Builder builder;
  const StructureId paragraph = builder.element(Role::paragraph);
  for (int line = 0; line < 3; ++line) builder.text(paragraph, {72, 100 + 14.4444 * line}, "x", sample::sans, 10);
  const std::string content = content_of(builder);
  CHECK(content.find("72 741.89 Td") != std::string::npos);
  CHECK(content.find("0 -14.444 Td") != std::string::npos);
  CHECK(content.find("0 -14.445 Td") != std::string::npos); // 741.89 - 2 * 14.4444 = 713.001
  CHECK(sample::count_of(content, " Tf") == 1);
}

TEST_CASE("kerning and wide spaces stand between the codes as thousandths of the font size") {
  Builder builder;
  GlyphRun run = sample::shaped("ab", {72, 100}, sample::sans, 10);
  run.glyphs[0].advance += 1.5F; // points at size 10: 150 thousandths
  builder.add(builder.element(Role::paragraph), run);
  const std::string content = content_of(builder);
  CHECK(content.find(")-150(") != std::string::npos);
}

TEST_CASE("marks that the shaper moved are moved in the file") {
  Builder builder;
  GlyphRun run = sample::shaped("ab", {72, 100}, sample::sans, 10);
  run.offsets.edit().push_back({1, -1, 3});
  builder.add(builder.element(Role::paragraph), run);
  const std::string content = content_of(builder);
  CHECK(content.find("]TJ\n3 Ts\n[100(") != std::string::npos);
  CHECK(content.find("]TJ\n0 Ts\n") != std::string::npos);
}

TEST_CASE("each mark is moved where it belongs, and letters between them are not") {
  Builder builder;
  GlyphRun run = sample::shaped("abcd", {72, 100}, sample::sans, 10);
  run.offsets.edit().push_back({1, 0, 3});
  run.offsets.edit().push_back({3, 0, -2});
  builder.add(builder.element(Role::paragraph), run);
  const std::string content = content_of(builder);
  const auto up = content.find("\n3 Ts\n"), back = content.find("\n0 Ts\n"), down = content.find("\n-2 Ts\n");
  CHECK(up < back);
  CHECK(back < down);
  CHECK(down != std::string::npos);
}

TEST_CASE("a hyphen at the end of a line is not read") {
  Builder builder;
  const StructureId paragraph = builder.element(Role::paragraph);
  const Point end = builder.text(paragraph, {72, 100}, "re");
  GlyphRun hyphen = sample::shaped("-", end);
  hyphen.has_actual_text = true;
  builder.add(paragraph, hyphen);
  builder.text(paragraph, {72, 115}, "gels");
  CHECK(frame_of(content_of(builder)) ==
        "/P<</MCID 0>>BDC|BT|/Span<</ActualText()>>BDC|EMC|ET|EMC|/P<</MCID 1>>BDC|BT|ET|EMC|");
}

TEST_CASE("images are placed by their lower left corner") {
  Builder builder;
  const auto image = std::make_shared<const ImageData>(deflated({2, 2, 1, std::string(4, '\x7F'), {}}));
  const StructureId figure = builder.element(Role::figure);
  builder.add(figure, PaintedImage{{100, 200, 40, 30}, image});
  builder.add(figure, PaintedImage{{200, 200, 40, 30}, image});
  const ReadPdf pdf(write_pdf(builder.document, sample::fonts()));
  CHECK(pdf.content(0).find("q 40 0 0 30 100 611.89 cm/I0 Do Q") != std::string::npos);
  CHECK(pdf.objects_with("/Subtype/Image").size() == 1);
}
