#include "unit/yaml/yaml_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::string wrong(std::string text) { return ParsedYaml(std::move(text)).wrong(); }

} // namespace

TEST_CASE("a colon in a text") {
  CHECK(wrong("title: Nolan: drie vragen\n") ==
        "1:13 a text with ': ' in it must stand between quotes (write 'Nolan: …')\n");
  CHECK(wrong("a: b:\n") == "1:5 a text with ': ' in it must stand between quotes (write 'b: …')\n");
}

TEST_CASE("a missing blank behind the colon") {
  CHECK(wrong("title:Sociogram\nheader: client\n") == "1:6 a space is missing behind ':' (write 'title: …')\n");
  CHECK(wrong("a: x\ntitle:Sociogram\nb: y\n") == "2:6 a space is missing behind ':' (write 'title: …')\n");
}

TEST_CASE("tabs") {
  CHECK(wrong("a:\n\tb: c\n") == "2:1 a tab stands in the indentation (indent with spaces)\n");
  CHECK(wrong("a:\n  b: c\n\td: e\n") == "3:1 a tab stands in the indentation (indent with spaces)\n");
}

TEST_CASE("quotes that are not closed, or closed too early") {
  CHECK(wrong("title: 'abc\nb: c\n") == "1:8 this quote is not closed (write the same quote behind the text)\n");
  CHECK(wrong("title: \"abc\n") == "1:8 this quote is not closed (write the same quote behind the text)\n");
  CHECK(wrong("a: 'het's mooi'\n") ==
        "1:9 text stands behind the closing quote (put the quotes around the whole text, and write a quote inside it "
        "twice: '')\n");
  CHECK(wrong("a: \"x\\q\"\n") == "1:8 this escape does not exist (between double quotes, write a backslash twice)\n");
}

TEST_CASE("texts that begin with a character of YAML's own") {
  CHECK(wrong("- **Cliënt** en zo\n") ==
        "1:3 a text that begins with '*' must stand between quotes (write '**Cliënt** en zo')\n");
  CHECK(wrong("a: @tjaden2021\n") ==
        "1:4 a text that begins with '@' must stand between quotes (write '@tjaden2021')\n");
  CHECK(wrong("a: [naaste](term:naaste) en\n") ==
        "1:4 a text that begins with '[' must stand between quotes (write '[naaste](term:naaste) en')\n");
  CHECK(wrong("a: {x} y\n") == "1:4 a text that begins with '{' must stand between quotes (write '{x} y')\n");
}

TEST_CASE("brackets that are not closed") {
  CHECK(wrong("a: [1, 2\nb: c\n") == "1:4 this '[' is not closed (write ']' behind the last value, or put a text that "
                                     "begins so between quotes)\n");
  CHECK(wrong("a: {x: 1\nb: c\n") == "1:4 this '{' is not closed (write '}' behind the last value, or put a text that "
                                     "begins so between quotes)\n");
}

TEST_CASE("lines that do not fit") {
  const std::string hint = " (things that belong together are indented by the same number of spaces)\n";
  CHECK(wrong("a:\n  b: c\n d: e\n") == "3:2 this line does not fit what stands above it" + hint);
  CHECK(wrong("a: b\n- c\n") == "2:1 this line does not fit what stands above it" + hint);
  CHECK(wrong("- a\nb: c\n") == "2:1 this line does not fit what stands above it" + hint);
  CHECK(wrong("a: b\n c: d\n") == "2:2-3 a key cannot stand here (either this line is indented too deep, or the line "
                                  "above it has no 'key: ')\n");
  CHECK(wrong("a: - b\n") == "1:4 a list cannot begin here (begin it on the next line)\n");
}

TEST_CASE("places are right inside of an excerpt") {
  // The body of a fenced block in a quotation, as the Markdown reader takes it out.
  const Source source{"test.md", "> ```table\n> a: b\n> c: *d\n> ```\n"};
  ExcerptPieces pieces;
  append_verbatim(pieces, 0, 13, 5);
  append_verbatim(pieces, 5, 20, 6);
  Diagnostics diagnostics;
  parse_yaml(source, {"a: b\nc: *d\n", 0, pieces}, diagnostics);
  CHECK(messages(diagnostics) == "3:6 a text that begins with '*' must stand between quotes (write '*d')\n");
}
