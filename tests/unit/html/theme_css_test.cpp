#include "html/theme_css.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using Catch::Matchers::Contains;

namespace {

Theme sample_theme() {
  Theme theme;
  theme.light[0] = {0xfd, 0xf9, 0xf2};
  theme.dark[0] = {0x1c, 0x16, 0x1b};
  theme.family_names = {"Vollkorn", "Lato \"2\"", "Noto Sans"};
  theme.fonts[0] = {"/fonts/v.ttf", "/fonts/vi.ttf", "/fonts/vb.ttf", "/fonts/vbi.ttf"};
  theme.fonts[1][0] = "/fonts/l.ttf";
  theme.fonts[2][0] = "/fonts/n.ttf";
  return theme;
}

} // namespace

TEST_CASE("the web gets the faces that it uses, of those that the theme has") {
  std::vector<std::string> assets;
  for (const WebFont& font : web_fonts(sample_theme()))
    if (font.characters == WebCharacters::common) assets.push_back(font.asset);
  CHECK(assets == std::vector<std::string>{"fonts/serif-regular.woff2", "fonts/serif-italic.woff2",
                                           "fonts/serif-bold.woff2", "fonts/sans-regular.woff2"});
}

TEST_CASE("colours become custom properties, dark ones for who prefers those") {
  const std::string css = theme_css(sample_theme(), {}, "assets/style.css");
  CHECK_THAT(css, Contains(":root {\n  --paper: #fdf9f2;\n"));
  CHECK_THAT(css,
             Contains("@media (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {\n    --paper: #1c161b;\n"));
  CHECK_THAT(css, Contains(":root[data-theme=\"dark\"] {\n  --paper: #1c161b;\n"));
  CHECK_THAT(css, Contains("--sans: \"Lato \\\"2\\\"\", \"sans fallback\", \"sans fallback 2\", \"sans fallback 3\", "
                           "\"Noto Sans\", system-ui, sans-serif;"));
}

TEST_CASE("fonts are named by their way from the style sheet, and only when they are published") {
  SiteMap map;
  map.assets = {{"fonts/serif-bold.woff2", "assets/fonts/serif-bold.12ab.woff2"}};
  const std::string css = theme_css(sample_theme(), map, "assets/style.css");
  CHECK_THAT(css, Contains("font-family: \"Vollkorn\";\n  src: url(\"../assets/fonts/serif-bold.12ab.woff2\") "
                           "format(\"woff2\");\n  font-weight: 700;\n  font-style: normal;\n  font-display: swap;\n  "
                           "unicode-range: U+20-7E, "));
  CHECK_THAT(css, !Contains("serif-regular"));
}

TEST_CASE("each face comes in two parts: what most pages need, and what few do") {
  const auto fonts = web_fonts(sample_theme());
  REQUIRE(fonts.size() == 8);
  CHECK(fonts[1].asset == "fonts/serif-regular-rare.woff2");
  CHECK(fonts[1].characters == WebCharacters::rare);
  SiteMap map;
  map.assets = {{"fonts/serif-regular-rare.woff2", "assets/serif-regular-rare.12ab.woff2"}};
  CHECK_THAT(theme_css(sample_theme(), map, "assets/style.css"),
             Contains("unicode-range: " + unicode_range(WebCharacters::rare) + ";"));
}

TEST_CASE("code on the web is set in the theme's own family, or in what the device has") {
  Theme theme = sample_theme();
  theme.fonts[static_cast<std::size_t>(FontFamily::mono)] = theme.fonts[static_cast<std::size_t>(FontFamily::sans)];
  CHECK_THAT(theme_css(theme, {}, "assets/style.css"), Contains("--mono: ui-monospace,"));
  theme.family_names[static_cast<std::size_t>(FontFamily::mono)] = "Plex";
  theme.fonts[static_cast<std::size_t>(FontFamily::mono)] = {"/fonts/mono.ttf", "", "", ""};
  CHECK_THAT(theme_css(theme, {}, "assets/style.css"), Contains("--mono: \"Plex\", ui-monospace,"));
  CHECK(web_fonts(theme).back().asset == "fonts/mono-regular-rare.woff2");
}
