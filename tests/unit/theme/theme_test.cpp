#include "theme/read_theme.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const std::string good = R"(name: Proef
families: {serif: Vollkorn, sans: Lato, fallback: Noto Sans}
fonts:
  serif: {regular: /fonts/serif.ttf, bold: /fonts/serif-bold.ttf}
  sans: {regular: /fonts/sans.ttf}
  fallback: {regular: /fonts/noto.ttf}
colours:
  light: {paper: '#ffffff', surface: '#f4f4f4', ink: '#111111', quiet: '#444444', structure: '#203050', accent: '#a03010', line: '#cccccc', field: '#ffffff'}
  dark: {paper: '#101010', surface: '#202020', ink: '#f0f0f0', quiet: '#cccccc', structure: '#c0d0f0', accent: '#f0a080', line: '#404040', field: '#181818'}
print: {body_size: 10, leading: 14, heading_sizes: [22, 14, 11, 10], justified: false}
)";

std::vector<std::string> messages(const std::string& text) {
  Diagnostics diagnostics;
  read_theme({"themes/proef/theme.yaml", text}, diagnostics);
  std::vector<std::string> out;
  for (const Diagnostic& diagnostic : diagnostics.all())
    out.push_back(std::to_string(diagnostic.place.line) + ": " + diagnostic.message.text());
  return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

} // namespace

TEST_CASE("a theme is read whole") {
  Diagnostics diagnostics;
  const Theme theme = read_theme({"theme.yaml", good}, diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(theme.name == "Proef");
  CHECK(theme.family_names[0] == "Vollkorn");
  CHECK(theme.fonts[0][2] == "/fonts/serif-bold.ttf");
  CHECK(theme.fonts[1][1].empty());
  CHECK(colour(theme.light, ColourRole::accent) == Colour{0xa0, 0x30, 0x10});
  CHECK(theme.leading == 14);
  CHECK(theme.heading_sizes[1] == 14);
  CHECK_FALSE(theme.justified);
}

TEST_CASE("a theme chooses hanging punctuation, and faces for other scripts") {
  Diagnostics diagnostics;
  const std::string text = replaced(
      replaced(good, "justified: false", "hanging_punctuation: true"), "  fallback: {regular: /fonts/noto.ttf}\n",
      "  fallback: {regular: /fonts/noto.ttf}\n  other_scripts: [/fonts/a.ttf, /fonts/b.ttf]\n");
  const Theme theme = read_theme({"theme.yaml", text}, diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(theme.hanging_punctuation);
  CHECK(theme.other_scripts == std::vector<std::string>{"/fonts/a.ttf", "/fonts/b.ttf"});
  CHECK_FALSE(read_theme({"theme.yaml", good}, diagnostics).hanging_punctuation);
}

TEST_CASE("colours without contrast are errors where they stand") {
  CHECK(messages(replaced(good, "ink: '#111111'", "ink: '#888888'")) ==
        std::vector<std::string>{"8: 'ink' has a contrast of 3.5 on 'paper', 7.0 is needed",
                                 "8: 'ink' has a contrast of 3.2 on 'surface', 7.0 is needed"});
}

TEST_CASE("what is no colour is told so") {
  CHECK(messages(replaced(good, "'#cccccc'", "grijs")) == std::vector<std::string>{"8: 'grijs' is no colour"});
}

TEST_CASE("an unknown key and a wrong number of sizes") {
  CHECK(messages(replaced(good, "justified: false", "justifed: false")).size() == 1);
  CHECK(messages(replaced(good, "[22, 14, 11, 10]", "[22, 14]")) ==
        std::vector<std::string>{"10: there are 2 heading sizes, 4 are needed"});
}

TEST_CASE("contrast is that of WCAG") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21));
  CHECK(contrast({119, 119, 119}, {255, 255, 255}) == Approx(4.48).epsilon(0.01));
  CHECK(contrast({10, 20, 30}, {10, 20, 30}) == Approx(1));
}

TEST_CASE("code has a family of its own when the theme brings one, and looks like labels otherwise") {
  Diagnostics diagnostics;
  constexpr auto mono = static_cast<std::size_t>(FontFamily::mono);
  CHECK(read_theme({"theme.yaml", good}, diagnostics).family_names[mono] == "Lato");
  const std::string named = replaced(good, "sans: Lato", "sans: Lato, mono: Plex");
  CHECK(messages(named) == std::vector<std::string>{"4: the fonts needs 'mono'"});
  const Theme theme =
      read_theme({"theme.yaml", replaced(named, "  fallback: {", "  mono: {regular: /fonts/mono.ttf}\n  fallback: {")},
                 diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(theme.family_names[mono] == "Plex");
  CHECK(theme.fonts[mono][0] == "/fonts/mono.ttf");
}
