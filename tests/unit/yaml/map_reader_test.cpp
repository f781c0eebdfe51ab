#include "unit/yaml/yaml_support.h"
#include "yaml/map_reader.h"

#include <catch2/catch.hpp>

#include <array>

using namespace praktijkboek;

namespace {

enum class Size { small, large };
constexpr std::array<Choice<Size>, 2> sizes{{{"klein", Size::small}, {"groot", Size::large}}};

/// Reads a map with a function, and gives what was found wrong.
template <typename Read>
std::string wrong(std::string text, Read read) {
  ParsedYaml yaml(std::move(text));
  REQUIRE(yaml.document);
  MapReader map({yaml.source, *yaml.document, yaml.diagnostics}, yaml.document->root, "a thing");
  read(map);
  return yaml.wrong();
}

template <typename Read>
void with_map(std::string text, Read read) {
  CHECK(wrong(std::move(text), read).empty());
}

} // namespace

TEST_CASE("values are read by their type") {
  with_map("t: tekst\nn: 1.5\ni: 7\nb: true\nd: 2026-11-01\ns: groot\nl: [een, twee]\n", [](MapReader& map) {
    CHECK(map.text("t") == "tekst");
    CHECK(map.number("n") == 1.5);
    CHECK(map.integer("i", {1, 9}) == 7);
    CHECK(map.boolean("b") == true);
    CHECK(map.date("d") == Date{2026, 11, 1});
    CHECK(map.choice<Size>("s", sizes) == Size::large);
    CHECK(map.texts("l") == std::vector<std::string_view>{"een", "twee"});
    map.finish();
  });
}

TEST_CASE("what is not there is not an error, unless it is needed") {
  with_map("x: y\n", [](MapReader& map) {
    CHECK(map.text("t").empty());
    CHECK_FALSE(map.number("n"));
    CHECK_FALSE(map.boolean("b"));
    CHECK(map.list("l").empty());
  });
  CHECK(wrong("x: y\n", [](MapReader& map) { map.required_text("title"); }) == "1:1 a thing needs 'title'\n");
}

TEST_CASE("one text counts as a list of one") {
  with_map("l: een\n", [](MapReader& map) { CHECK(map.texts("l") == std::vector<std::string_view>{"een"}); });
}

TEST_CASE("a block is a text without its last line end") {
  with_map("t: |\n  een\n  twee\n", [](MapReader& map) { CHECK(map.text("t") == "een\ntwee"); });
}

TEST_CASE("a wrong type says what was expected and what is there") {
  CHECK(wrong("t: [a]\n", [](MapReader& map) { map.text("t"); }) ==
        "1:4-5 't' must be text, but it is a list (put a text that begins with '{' or '[' between quotes)\n");
  CHECK(wrong("t:\n", [](MapReader& map) { map.text("t"); }) == "1:1 't' must be text, but it is empty\n");
  CHECK(wrong("t: ''\n", [](MapReader& map) { map.required_text("t"); }) == "1:4-5 't' must not be empty\n");
  CHECK(wrong("n: veel\n", [](MapReader& map) { map.number("n"); }) == "1:4-7 'n' must be a number, not 'veel'\n");
  CHECK(wrong("n: 1,5\n", [](MapReader& map) { map.number("n"); }) ==
        "1:4-6 'n' must be a number, not '1,5' (write 1.5)\n");
  CHECK(wrong("n: .nan\n", [](MapReader& map) { map.number("n"); }) == "1:4-7 'n' must be a number, not '.nan'\n");
  CHECK(wrong("n: 1e999\n", [](MapReader& map) { map.number("n"); }) == "1:4-8 'n' must be a number, not '1e999'\n");
  CHECK(wrong("i: 1.5\n", [](MapReader& map) {
          map.integer("i", {0, 9});
        }) == "1:4-6 'i' must be a whole number, but it is '1.5'\n");
  CHECK(wrong("i: 12\n", [](MapReader& map) {
          map.integer("i", {0, 9});
        }) == "1:4-5 'i' must be from 0 to 9, but it is 12\n");
  CHECK(wrong("b: ja\n", [](MapReader& map) { map.boolean("b"); }) ==
        "1:4-5 'b' must be true or false, but it is 'ja'\n");
  CHECK(wrong("d: 1-11-2026\n", [](MapReader& map) { map.date("d"); }) ==
        "1:4-12 'd' must be a date, but it is '1-11-2026' (write year, month and day as in 2026-11-01)\n");
  CHECK(wrong("l: {a: b}\n", [](MapReader& map) { map.list("l"); }) ==
        "1:4-8 'l' must be a list, but it is a set of keys\n");
  CHECK(wrong("l: [a, [b]]\n", [](MapReader& map) { map.texts("l"); }) ==
        "1:8-9 each item of 'l' must be text, but it is a list (put a text that begins with '{' or '[' between "
        "quotes)\n");
}

TEST_CASE("words that are no choice") {
  CHECK(wrong("s: kleim\n", [](MapReader& map) { map.choice<Size>("s", sizes); }) ==
        "1:4-8 's' cannot be 'kleim' (did you mean 'klein'?)\n");
  CHECK(wrong("s: middel\n", [](MapReader& map) { map.choice<Size>("s", sizes); }) ==
        "1:4-9 's' cannot be 'middel' (it can be 'klein' or 'groot')\n");
}

TEST_CASE("keys that nobody asked for") {
  const auto read = [](MapReader& map) {
    map.text("title");
    map.text("label");
    map.finish();
  };
  CHECK(wrong("titel: x\n", read) == "1:1-5 a thing has no key 'titel' (did you mean 'title'?)\n");
  CHECK(wrong("title: x\nprijs: 3\n", read) == "2:1-5 a thing has no key 'prijs' (it can also have 'label')\n");
  CHECK(wrong("{title: x, 5}\n", read) ==
        "1:12 a thing has no key '5' (put a text with a comma between quotes; numbers have a point)\n");
}

TEST_CASE("a map that is no map is said once") {
  const auto read = [](MapReader& map) {
    map.required_text("title");
    map.integer("count", {0, 1});
    map.finish();
  };
  CHECK(wrong("- a\n", read) == "1:1-3 a thing is a set of keys, but this is a list (write 'key: value' lines)\n");
}
