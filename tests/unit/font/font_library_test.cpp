#include "unit/font/faces.h"

#include <catch2/catch.hpp>

#include <numeric>
#include <thread>

using namespace praktijkboek;

namespace {

double width_of(const std::vector<ShapedGlyph>& glyphs) {
  return std::accumulate(glyphs.begin(), glyphs.end(), 0.0,
                         [](double sum, const ShapedGlyph& glyph) { return sum + glyph.advance; });
}

} // namespace

TEST_CASE("a library has the faces that it was given") {
  const FontLibrary& faces = test_faces();
  CHECK(faces.size() == 3);
  CHECK(faces.has(serif));
  CHECK_FALSE(faces.has(2));
  CHECK_FALSE(faces.has(99));
  CHECK(faces.postscript_name(serif) == "Vollkorn-Regular");
  CHECK(faces.postscript_name(sans) == "Lato-Regular");
  CHECK(faces.program(serif) == FontProgram::truetype);
}

TEST_CASE("bytes that are no font are refused with the number of their face") {
  CHECK_THROWS_WITH(FontLibrary({SharedBytes(), std::string("no font at all")}), "face 1 is no font");
}

TEST_CASE("a face that is still to come is there, and is asked for when it is used") {
  const FontLibrary faces(
      {bytes_of_file("/usr/share/fonts/truetype/lato/Lato-Regular.ttf"), SharedBytes(), SharedBytes()}, {1});
  CHECK(faces.has(1));
  CHECK_FALSE(faces.has(2));
  CHECK(faces.has_glyph(0, U'a'));
  try {
    faces.shape(1, "a", "nl", Figures::text);
    FAIL("shaped in a face without bytes");
  } catch (const FaceWanted& wanted) {
    CHECK(wanted.font == 1);
  }
  CHECK_THROWS_AS(faces.has_glyph(1, U'a'), FaceWanted);
  CHECK_THROWS_AS(faces.metrics(1), FaceWanted);
}

TEST_CASE("measures are in thousandths of the font size, whatever the units of the face") {
  const FontMetrics& vollkorn = test_faces().metrics(serif);
  CHECK(vollkorn.x_height == Approx(458));
  CHECK(vollkorn.cap_height == Approx(676));
  CHECK(vollkorn.descender < 0);
  CHECK(vollkorn.bounding_box[0] < vollkorn.bounding_box[2]);
  const FontMetrics& lato = test_faces().metrics(sans); // 2000 units
  CHECK(lato.ascender == Approx(805));
  CHECK(lato.italic_angle == Approx(0).margin(0.01));
}

TEST_CASE("shaping kerns and joins letters") {
  const FontLibrary& faces = test_faces();
  const double apart =
      width_of(faces.shape(serif, "A", "", Figures::text)) + width_of(faces.shape(serif, "V", "", Figures::text));
  CHECK(width_of(faces.shape(serif, "AV", "", Figures::text)) < apart);

  const auto ligature = faces.shape(serif, "fiets", "", Figures::text);
  REQUIRE(ligature.size() == 4);
  CHECK(ligature[0].cluster == 0);
  CHECK(ligature[1].cluster == 2); // behind 'fi'
}

TEST_CASE("tabular figures are all of one width, figures in text are not") {
  const FontLibrary& faces = test_faces();
  const auto width = [&](const char* digits, Figures figures) {
    return width_of(faces.shape(serif, digits, "", figures));
  };
  CHECK(width("111", Figures::tabular) == Approx(width("888", Figures::tabular)));
  CHECK(width("111", Figures::text) < width("888", Figures::text));
}

TEST_CASE("glyphs of characters") {
  const FontLibrary& faces = test_faces();
  CHECK(faces.has_glyph(serif, U'ë'));
  CHECK_FALSE(faces.has_glyph(serif, U'\u0627')); // Arabic alef
  CHECK(faces.glyph_of(serif, U'\u0627') == 0);
  CHECK(faces.advance_of(serif, faces.glyph_of(serif, U'm')) > faces.advance_of(serif, faces.glyph_of(serif, U'i')));
}

TEST_CASE("a subset has the asked glyphs, is small, and is the same every time") {
  const FontLibrary& faces = test_faces();
  const std::set<std::uint32_t> wanted{faces.glyph_of(serif, U'a'), faces.glyph_of(serif, U'b')};
  const FontSubset subset = faces.subset(serif, wanted);
  CHECK(subset.old_glyphs.size() == 3);
  CHECK(subset.old_glyphs[0] == 0);
  CHECK(std::set<std::uint32_t>(subset.old_glyphs.begin() + 1, subset.old_glyphs.end()) == wanted);
  CHECK(subset.bytes.size() < 3000);
  CHECK(faces.subset(serif, wanted).bytes == subset.bytes);
}

TEST_CASE("a subset is a font again; its glyphs keep their widths") {
  const FontLibrary& faces = test_faces();
  const std::uint32_t letter = faces.glyph_of(sans, U'w');
  const FontSubset subset = faces.subset(sans, {letter});
  const FontLibrary small({subset.bytes});
  CHECK(small.advance_of(0, 1) == Approx(faces.advance_of(sans, letter)));
  CHECK_FALSE(small.has_glyph(0, U'w')); // painters place glyphs by number

  const FontLibrary for_fields({faces.subset(sans, {letter}, CharacterMap::kept).bytes});
  CHECK(for_fields.glyph_of(0, U'w') == 1);
}

TEST_CASE("threads may shape and subset with one library at the same time") {
  const FontLibrary& faces = test_faces();
  const auto alone = width_of(faces.shape(serif, "regieondersteuner", "", Figures::text));
  const auto bytes = faces.subset(sans, {40, 41, 42}).bytes;
  std::vector<int> same(4, 1);
  std::vector<std::thread> threads;
  for (int& all_same : same)
    threads.emplace_back([&] {
      for (int i = 0; i < 200; ++i) {
        if (width_of(faces.shape(serif, "regieondersteuner", "", Figures::text)) != alone) all_same = 0;
        if (i % 20 == 0 && faces.subset(sans, {40, 41, 42}).bytes != bytes) all_same = 0;
      }
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(same == std::vector<int>(4, 1));
}
