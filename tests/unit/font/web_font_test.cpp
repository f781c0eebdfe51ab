#include "font/web_font.h"
#include "unit/font/faces.h"

#include <catch2/catch.hpp>
#include <woff2/decode.h>

using namespace praktijkboek;

namespace {

/// What a browser makes of it again.
std::string decoded(const std::string& web_font) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(web_font.data());
  std::string out(woff2::ComputeWOFF2FinalSize(bytes, web_font.size()), '\0');
  woff2::WOFF2MemoryOut memory(reinterpret_cast<std::uint8_t*>(out.data()), out.size());
  REQUIRE(woff2::ConvertWOFF2ToTTF(bytes, web_font.size(), &memory));
  return out;
}

std::string serif_file() { return bytes_of_file("/usr/share/fonts/truetype/vollkorn/Vollkorn-Regular.ttf"); }

} // namespace

TEST_CASE("a web font has the characters that are asked for, and no others") {
  const WebFontContent content{{{U'a', U'z'}, {U'é', U'é'}}, {"kern"}};
  const FontLibrary faces({decoded(web_font(serif_file(), content))});
  CHECK(faces.has_glyph(0, U'a'));
  CHECK(faces.has_glyph(0, U'é'));
  CHECK_FALSE(faces.has_glyph(0, U'A'));
  CHECK_FALSE(faces.has_glyph(0, U'ë'));
}

TEST_CASE("a web font sets text as the whole face does when it has the features for it") {
  const WebFontContent kerned{{{U' ', U' '}, {U'A', U'z'}}, {"kern"}};
  const WebFontContent plain{{{U' ', U' '}, {U'A', U'z'}}, {}};
  const FontLibrary faces(
      {serif_file(), decoded(web_font(serif_file(), kerned)), decoded(web_font(serif_file(), plain))});
  const auto width = [&](FontId face) {
    double sum = 0;
    for (const ShapedGlyph& glyph : faces.shape(face, "AVATAR Tot", "nl", Figures::text)) sum += glyph.advance;
    return sum;
  };
  CHECK(width(1) == Approx(width(0)));
  CHECK(width(2) > width(0));
}

TEST_CASE("a web font is made the same each time, and of fonts only") {
  const WebFontContent content{{{U'a', U'z'}}, {"kern", "liga"}};
  CHECK(web_font(serif_file(), content) == web_font(serif_file(), content));
  CHECK_THROWS_AS(web_font("no font", content), std::invalid_argument);
}
