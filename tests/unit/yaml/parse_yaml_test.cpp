#include "unit/yaml/yaml_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("maps, lists and texts become a tree") {
  CHECK(ParsedYaml("title: Een groep\nparts:\n  - a\n  - {b: c, d: [e, f]}\n").shown() ==
        "{title: 'Een groep', parts: ['a', {b: 'c', d: ['e', 'f']}]}");
  CHECK(ParsedYaml("- 1\n- 'twee'\n- \"dr\\u00ede\"\n").shown() == "['1', 'twee', 'dríe']");
  CHECK(ParsedYaml("a: |\n  een\n   twee\n\n  drie\n").shown() == "{a: 'een\n twee\n\ndrie\n'}");
  CHECK(ParsedYaml("a: >\n  een\n  twee\n").shown() == "{a: 'een twee\n'}");
  CHECK(ParsedYaml("a: een\n  twee\n").shown() == "{a: 'een twee'}");
}

TEST_CASE("texts are kept as they are written, also when they look like numbers") {
  CHECK(ParsedYaml("edition: 2026.10\nja: yes\n").shown() == "{edition: '2026.10', ja: 'yes'}");
}

TEST_CASE("an empty value is nothing, and has the place of its key") {
  const ParsedYaml yaml("eerst: x\nleeg:\nlaatst: ~\n");
  CHECK(yaml.shown() == "{eerst: 'x', leeg: null, laatst: null}");
  const auto& map = std::get<YamlMap>(yaml.document->root.content);
  CHECK(at(yaml.source, map[1].value.span) == "leeg");
  CHECK(at(yaml.source, map[2].value.span) == "~");
}

TEST_CASE("every value knows where it stands") {
  const ParsedYaml yaml("naam: 'Yara'\nlijst: [een, \"twee\"]\nmeer:\n  - drie vier\n");
  const auto& map = std::get<YamlMap>(yaml.document->root.content);
  CHECK(at(yaml.source, map[0].key_span) == "naam");
  CHECK(at(yaml.source, map[0].value.span) == "'Yara'");
  CHECK(at(yaml.source, std::get<YamlList>(map[1].value.content)[1].span) == "\"twee\"");
  CHECK(at(yaml.source, std::get<YamlList>(map[2].value.content)[0].span) == "drie vier");
}

TEST_CASE("a value behind an anchor has the place of the value") {
  const ParsedYaml yaml("a: &naam [x]\nb: &t woord\n");
  const auto& map = std::get<YamlMap>(yaml.document->root.content);
  CHECK(at(yaml.source, map[1].value.span) == "woord");
}

TEST_CASE("what an alias brings has the place of the alias") {
  const ParsedYaml yaml("a: &x {naam: Yara}\nb: *x\n");
  CHECK(yaml.shown() == "{a: {naam: 'Yara'}, b: {naam: 'Yara'}}");
  const auto& map = std::get<YamlMap>(yaml.document->root.content);
  const auto& brought = std::get<YamlMap>(map[1].value.content);
  CHECK(at(yaml.source, map[1].value.span) == "*x");
  CHECK(at(yaml.source, brought[0].value.span) == "*x");
}

TEST_CASE("a byte order mark is no part of the first key") {
  CHECK(ParsedYaml("\xEF\xBB\xBFtitle: x\n").shown() == "{title: 'x'}");
}

TEST_CASE("lines may end as on Windows") {
  const ParsedYaml yaml("a: een\r\nb:\r\n  - twee\r\n");
  CHECK(yaml.shown() == "{a: 'een', b: ['twee']}");
  CHECK(at(yaml.source, std::get<YamlMap>(yaml.document->root.content)[0].value.span) == "een");
}

TEST_CASE("an empty text is nothing") {
  CHECK(ParsedYaml("").shown() == "null");
  CHECK(ParsedYaml("# alleen commentaar\n").shown() == "null");
}

TEST_CASE("keys that stand twice are errors at the second one") {
  CHECK(ParsedYaml("a: 1\nb: 2\na: 3\n").wrong() == "3:1 key 'a' stands here twice (the first one is in line 1)\n");
  CHECK(ParsedYaml("x: {b: 1, b: 2}\n").wrong() == "1:11 key 'b' stands here twice (the first one is in line 1)\n");
}

TEST_CASE("what is not YAML for a book is refused") {
  CHECK(ParsedYaml("a: !!str 5\n").wrong() ==
        "1:4 tags are not used here (put a text that begins with '!' between quotes)\n");
  CHECK(ParsedYaml("a: b\n---\nc: d\n").wrong() ==
        "2:1 a second YAML document begins here (leave out the line '---')\n");
  CHECK(ParsedYaml("? [a]\n: b\n").wrong() ==
        "1:3-4 a key must be a word (put a text that begins with '{' or '[' between quotes)\n");
  CHECK(ParsedYaml("a: \x01\n").wrong() == "1:4 a control character stands here (delete it)\n");
  CHECK(ParsedYaml("a: \xFF\n").wrong() == "1:4 this is not valid UTF-8 (save the file as UTF-8)\n");
}

TEST_CASE("nesting is bounded") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + "x" + std::string(depth, ']') + "\n"; };
  CHECK(ParsedYaml(nested(64)).wrong().empty());
  CHECK(ParsedYaml(nested(65)).wrong() == "1:65 lists and maps are nested more than 64 deep here\n");
  CHECK(ParsedYaml(nested(5000)).wrong() == "1:65 lists and maps are nested more than 64 deep here\n");
}

TEST_CASE("aliases that multiply are stopped where they do") {
  std::string laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    laughs += fmt::format("a{0}: &a{0} [", i);
    for (int j = 0; j < 10; ++j) laughs += fmt::format("{}*a{}", j == 0 ? "" : ", ", i - 1);
    laughs += "]\n";
  }
  const ParsedYaml yaml(laughs);
  CHECK_FALSE(yaml.document);
  CHECK(yaml.wrong() == "5:45-47 aliases bring more than 100000 values into this file\n");
}

TEST_CASE("an alias cannot stand for what it stands in") {
  CHECK(ParsedYaml("a: &x [*x]\n").wrong() == "1:8-9 this alias stands inside the value that it stands for\n");
}
