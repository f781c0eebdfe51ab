#include "unit/yaml/yaml_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

/// The first value of a map, with what stands in the source where a word of it is said to stand.
struct Found {
  explicit Found(std::string text) : yaml(std::move(text)) {}

  std::string_view at_word(std::string_view word) const {
    const YamlValue& value = std::get<YamlMap>(yaml.document->root.content)[0].value;
    const ScalarExcerpt scalar(*yaml.document, value);
    const Excerpt excerpt = scalar.view();
    const std::size_t begin = excerpt.text.find(word);
    REQUIRE(begin != std::string_view::npos);
    return at(yaml.source, excerpt.source_span(begin, begin + word.size()));
  }

  ParsedYaml yaml;
};

} // namespace

TEST_CASE("words of a text are found where they stand") {
  CHECK(Found("a: een twee drie\n").at_word("twee") == "twee");
  CHECK(Found("a: 'een twee drie'\n").at_word("twee") == "twee");
  CHECK(Found("a: een\n  twee\n  drie\n").at_word("drie") == "drie");
  CHECK(Found("a: \"een\n  twee \\\n  drie\"\n").at_word("drie") == "drie");
}

TEST_CASE("escapes do not move the words behind them") {
  CHECK(Found("a: 'zo''n ding'\n").at_word("ding") == "ding");
  CHECK(Found("a: \"\\u00e9\\t\\\"x\\\" ding\"\n").at_word("ding") == "ding");
  CHECK(Found("a: \"\\x41\\U0001F600 ding\"\n").at_word("ding") == "ding");
}

TEST_CASE("lines of a block are found behind their indentation") {
  const Found found("a: |\n    een\n      twee\n\n    drie\n");
  CHECK(found.at_word("een") == "een");
  CHECK(found.at_word("twee") == "twee");
  CHECK(found.at_word("drie") == "drie");
  CHECK(Found("a: >-\n  een\n  twee\n\n  drie\n").at_word("drie") == "drie");
  CHECK(Found("a: |2\n    een\n  twee\n").at_word("twee") == "twee");
  CHECK(Found("a: |\r\n  een\r\n  twee\r\n").at_word("twee") == "twee");
}

TEST_CASE("a stretch over several lines runs from its first to its last word") {
  CHECK(Found("a: |\n  een\n  twee\n").at_word("een\ntwee") == "een\n  twee");
}

TEST_CASE("words of an alias are found at the alias") {
  const ParsedYaml yaml("b: &x een twee\na: *x\n");
  const YamlValue& value = std::get<YamlMap>(yaml.document->root.content)[1].value;
  const ScalarExcerpt scalar(*yaml.document, value);
  const Span span = scalar.view().source_span(4, 8);
  CHECK(at(yaml.source, {span.begin, span.begin + 2}) == "*x");
}
