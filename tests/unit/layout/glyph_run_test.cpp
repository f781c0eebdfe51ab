#include "layout/paged_document.h"
#include "layout/scale_page.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("only glyphs that the shaper moved take room for where they went") {
  GlyphRun run;
  run.add({.glyph = 7, .cluster = 0, .advance = 500, .x_offset = 0, .y_offset = 0}, 0.01, 3);
  CHECK(run.offsets.empty());
  run.add({.glyph = 8, .cluster = 1, .advance = 0, .x_offset = -100, .y_offset = 300}, 0.01, 3);
  REQUIRE(run.offsets->size() == 1);
  CHECK(run.offsets->front().index == 1);
  CHECK(run.offsets->front().x == Approx(-1));
  CHECK(run.offsets->front().y == Approx(3));
  CHECK(run.glyphs[0].advance == Approx(5));
  CHECK(run.glyphs[1].text_begin == 4);
}

TEST_CASE("what stands far on in a run stays together, whatever its place") {
  GlyphRun run;
  run.add({.glyph = 1, .cluster = 10, .advance = 1, .x_offset = 0, .y_offset = 0}, 1, 65530);
  run.add({.glyph = 2, .cluster = 11, .advance = 1, .x_offset = 0, .y_offset = 0}, 1, 70000);
  CHECK(run.glyphs[0].text_begin == 65535);
  CHECK(run.glyphs[1].text_begin == 65535);
}

TEST_CASE("a page that is made smaller takes its moved marks with it") {
  Page page{100, 100, "", {}};
  GlyphRun run;
  run.add({.glyph = 1, .cluster = 0, .advance = 10, .x_offset = 2, .y_offset = 4}, 1, 0);
  page.items.push_back({run, artifact});
  scale_page(page, 0.5);
  const auto& scaled = std::get<GlyphRun>(page.items[0].content);
  CHECK(scaled.glyphs[0].advance == Approx(5));
  CHECK(scaled.offsets->front().x == Approx(1));
  CHECK(scaled.offsets->front().y == Approx(2));
}
