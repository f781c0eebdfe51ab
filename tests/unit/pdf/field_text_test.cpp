#include "pdf/field_text.h"
#include "pdf/win_ansi.h"
#include "unit/pdf/sample_document.h"

#include <fstream>
#include <iterator>

using namespace praktijkboek;

namespace {

Widget text_field(WidgetKind kind, double width, double height, std::string value) {
  Widget widget;
  widget.kind = kind;
  widget.area = {0, 0, width, height};
  widget.value = std::move(value);
  widget.font = sample::sans;
  widget.size = 10;
  return widget;
}

std::vector<FieldLine> set(const Widget& widget) { return set_field_text(widget, sample::fonts()); }

} // namespace

TEST_CASE("WinAnsiEncoding has the letters of western Europe and nothing beyond") {
  CHECK(to_win_ansi("Zoë €–") == std::string("Zo\xEB \x80\x96"));
  CHECK(to_win_ansi("•\n") == std::string("\x95\n"));
  CHECK_FALSE(to_win_ansi("Şahin"));
  CHECK_FALSE(to_win_ansi("\t"));
  CHECK(win_ansi_character(0x80) == U'€');
  CHECK(win_ansi_character(0xA0) == U' ');
  CHECK(win_ansi_character(0x81) == U'•');
  for (unsigned code = first_win_ansi_code; code <= last_win_ansi_code; ++code)
    if (code < 0x7F || code > 0xAD) CHECK(win_ansi_character(code) == code);
}

TEST_CASE("letters of a comb stand in the middle of their boxes, an accent over its letter") {
  Widget postcode = text_field(WidgetKind::comb, 140, 20, "10 e\u0301W");
  postcode.max_length = 7;
  const std::vector<FieldLine> lines = set(postcode);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].win_ansi == "1");
  CHECK(lines[1].origin.x - lines[0].origin.x == Approx(20)); // digits are equally wide
  CHECK(lines[0].origin.x > 5);
  CHECK(lines[0].origin.x < 10);
  CHECK(lines[3].runs.size() == 1); // beyond WinAnsi: both characters together
  CHECK(lines[4].win_ansi == "W");
  CHECK(lines[4].origin.x > 4 * 20);
  CHECK(lines[4].origin.x < 4 * 20 + 10);
}

TEST_CASE("a single line stands in the middle of its box") {
  const std::vector<FieldLine> lines = set(text_field(WidgetKind::text, 100, 20, "Sam"));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].win_ansi == "Sam");
  CHECK(lines[0].size == 10);
  const FontMetrics& metrics = sample::fonts().metrics(sample::sans);
  const double above = 20 - lines[0].origin.y - metrics.ascender / 100;
  const double below = lines[0].origin.y + metrics.descender / 100;
  CHECK(above == Approx(below));
}

TEST_CASE("text that does not fit is made smaller, not smaller than 6 points") {
  CHECK(set(text_field(WidgetKind::text, 100, 20, "Vijfentwintig letters breed"))[0].size < 10);
  CHECK(set(text_field(WidgetKind::text, 100, 20, std::string(200, 'm')))[0].size == 6);
}

TEST_CASE("multiline text wraps at words, at line feeds, and in a word that is too long") {
  const auto texts = [](double width, std::string value) {
    std::vector<std::string> out;
    for (const FieldLine& line : set(text_field(WidgetKind::multiline, width, 200, std::move(value))))
      out.push_back(line.win_ansi);
    return out;
  };
  CHECK(texts(100, "een\n\ntwee") == std::vector<std::string>{"een", "", "twee"});
  CHECK(texts(70, "samen koffie drinken") == std::vector<std::string>{"samen koffie", "drinken"});
  const std::vector<std::string> broken = texts(40, "koffiezetapparaat");
  CHECK(broken.size() > 1);
  std::string joined;
  for (const std::string& part : broken) joined += part;
  CHECK(joined == "koffiezetapparaat");
}

TEST_CASE("line ends of any program are line ends, and spaces where there is one line") {
  CHECK(set(text_field(WidgetKind::multiline, 200, 200, "a\r\nb\rc\nd\te")).size() == 4);
  CHECK(set(text_field(WidgetKind::text, 200, 20, "a\r\nb\tc"))[0].win_ansi == "a b c");
}

TEST_CASE("multiline text stands on the lines for writing by hand") {
  Widget widget = text_field(WidgetKind::multiline, 200, 72, "een\ntwee");
  widget.leading = 24;
  const std::vector<FieldLine> lines = set(widget);
  REQUIRE(lines.size() == 2);
  const double descender = -sample::fonts().metrics(sample::sans).descender / 100;
  CHECK(lines[0].origin.y == Approx(72 - 24 + descender));
  CHECK(lines[1].origin.y == Approx(72 - 48 + descender));
}

TEST_CASE("more lines than fit are set closer and smaller") {
  Widget widget = text_field(WidgetKind::multiline, 200, 48, "een\ntwee\ndrie");
  widget.leading = 24;
  const std::vector<FieldLine> lines = set(widget);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].size == 6.5);
  CHECK(lines[2].origin.y > 0);
}

TEST_CASE("a list shows all its options") {
  Widget widget = text_field(WidgetKind::list, 100, 50, "b");
  widget.options = {"a", "b", "c"};
  const std::vector<FieldLine> lines = set(widget);
  REQUIRE(lines.size() == 3);
  CHECK(lines[1].win_ansi == "b");
  CHECK(lines[0].origin.y - lines[1].origin.y == Approx(12));
}

namespace {

std::string shown(const std::vector<FieldLine>& lines) {
  std::string text;
  for (const FieldLine& line : lines)
    for (const GlyphRun& run : line.runs) {
      text += run.text;
      for (const PositionedGlyph& glyph : run.glyphs) CHECK(glyph.glyph != 0);
    }
  return text;
}

std::string bytes_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The faces of the samples, and behind the families those of the theme for Arabic and emoji.
const FontLibrary& faces_of_many_scripts() {
  static const FontLibrary fonts([] {
    std::vector<SharedBytes> files(12);
    files[sample::sans] = sample::fonts().bytes(sample::sans);
    files.emplace_back(bytes_of("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf"));
    files.emplace_back(bytes_of("/usr/share/fonts/truetype/ancient-scripts/Symbola_hint.ttf"));
    return files;
  }());
  return fonts;
}
constexpr FontId arabic = 12, emoji = 13;

} // namespace

TEST_CASE("letters that the field's face lacks come from another, and never as glyph 0") {
  // The emoji is in neither face.
  const std::vector<FieldLine> lines = set(text_field(WidgetKind::text, 200, 20, "Ş\U0001F600"));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].win_ansi.empty());
  CHECK(shown(lines) == "Ş?");
}

TEST_CASE("Arabic and emoji have faces of their own, and Arabic words run from right to left") {
  const auto runs_of = [](const char* value) {
    return set_field_text(text_field(WidgetKind::text, 300, 20, value), faces_of_many_scripts())[0].runs;
  };
  const std::vector<GlyphRun> smile = runs_of("Sam \U0001F600");
  REQUIRE(smile.size() == 2);
  CHECK(smile[0].font == sample::sans);
  CHECK(smile[1].font == emoji);
  const std::vector<GlyphRun> words = runs_of("مرحبا بالعالم");
  REQUIRE(words.size() == 3);
  CHECK(words[0].text == "بالعالم"); // the second word stands left of the first
  CHECK(words[1].text == " ");
  CHECK(words[2].text == "مرحبا");
  CHECK(words[2].font == arabic);
  CHECK(words[2].glyphs.front().text_begin > words[2].glyphs.back().text_begin);
}

TEST_CASE("an accent stays with its letter, and joiners show nothing") {
  const FieldLine line = set_field_text(text_field(WidgetKind::text, 300, 20, "e\u0301 \U0001F469\u200D\U0001F467"),
                                        faces_of_many_scripts())[0];
  REQUIRE(line.runs.size() == 2);
  CHECK(line.runs[0].font == sample::sans);
  CHECK(line.runs[0].glyphs.size() == 2); // é and the space
  CHECK(shown({line}).find('?') == std::string::npos);
}

TEST_CASE("an empty field shows nothing") {
  CHECK(set(text_field(WidgetKind::text, 100, 20, "")).empty());
  CHECK(set(text_field(WidgetKind::multiline, 100, 20, "")).empty());
  CHECK(set(text_field(WidgetKind::check, 10, 10, "ja")).empty());
}
