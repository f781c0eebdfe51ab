#include "layout/inline/text_block.h"
#include "layout/inline/theme_styles.h"
#include "unit/layout/print_sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

ParagraphStyle justified(Hanging hanging) { return {15, TextAlignment::justified, Hyphenation::automatic, 0, hanging}; }

/// The sign that a line ends with and how far it stands behind the edge.
struct LineEnd {
  std::string sign;
  double behind = 0;
};

LineEnd end_of(const TextLine& line, double width) {
  LineEnd end;
  for (const GlyphRun* run : sample::runs(line.items)) {
    double x = run->origin.x;
    for (std::size_t i = 0; i < run->glyphs.size(); ++i) {
      x += run->glyphs[i].advance;
      const std::size_t begin = run->glyphs[i].text_begin;
      const std::size_t next = i + 1 < run->glyphs.size() ? run->glyphs[i + 1].text_begin : run->text.size();
      const std::string sign = run->text.substr(begin, next - begin);
      if (sign != " ") end = {sign, x - width};
    }
  }
  return end;
}

} // namespace

TEST_CASE("hyphens, full stops and commas stand partly in the margin where the theme hangs them") {
  const LayoutContext context = sample::print_context();
  std::size_t hung = 0;
  for (double width = 150; width < 400; width += 10) {
    const TextBlock block =
        set_text(sample::dutch_text(), body_text(context.theme), justified(Hanging::punctuation), width, 1, context);
    for (std::size_t i = 0; i + 1 < block.lines.size(); ++i) {
      const LineEnd end = end_of(block.lines[i], width);
      const bool hangs = end.sign == "-" || end.sign == "." || end.sign == "," || end.sign == ":";
      CHECK(block.lines[i].excess == 0);
      if (hangs) {
        ++hung;
        CHECK(end.behind > 0.8);
        CHECK(end.behind < 3);
      } else {
        CHECK(end.behind == Approx(0).margin(0.01));
      }
    }
  }
  CHECK(hung > 50);
}

TEST_CASE("nothing hangs where the theme does not say so") {
  const LayoutContext context = sample::print_context();
  const TextBlock block =
      set_text(sample::dutch_text(), body_text(context.theme), justified(Hanging::none), 200, 1, context);
  for (std::size_t i = 0; i + 1 < block.lines.size(); ++i)
    CHECK(end_of(block.lines[i], 200).behind == Approx(0).margin(0.01));
}

TEST_CASE("a quotation mark at the beginning of a line stands before it") {
  const LayoutContext context = sample::print_context();
  const TextStyle style = body_text(context.theme);
  const TextBlock block =
      set_text("‘Ja’, zei de groep, en dat was dat.", style, justified(Hanging::punctuation), 90, 1, context);
  REQUIRE(block.lines.size() > 1);
  CHECK(sample::runs(block.lines[0].items)[0]->origin.x == Approx(-0.7 * text_width("‘", style, context)));
  CHECK(sample::runs(block.lines[1].items)[0]->origin.x == 0);
}
