#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace praktijkboek;

namespace {

struct Example {
  std::string heading;
  int line = 0;
  std::string source;
  std::string expected;
};

/// The examples of a file in tests/spec/: a block of 32 backticks and the word 'example', in which a line with only a
/// '.' separates the source from the dump of its model, or from its diagnostics.
std::vector<Example> read_examples(const char* path) {
  const std::string fence(32, '`');
  std::ifstream file(path);
  std::vector<Example> examples;
  std::string heading;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.starts_with("#")) heading = line;
    if (line != fence + " example") continue;
    Example example{heading, number, "", ""};
    std::string* part = &example.source;
    while (std::getline(file, line) && line != fence) {
      ++number;
      if (line == ".")
        part = &example.expected;
      else
        *part += line + "\n";
    }
    ++number;
    examples.push_back(example);
  }
  return examples;
}

} // namespace

TEST_CASE("the Markdown dialect reads as its description says") {
  const auto examples = read_examples(PROJECT_ROOT "/tests/spec/dialect.md");
  REQUIRE(examples.size() > 30);
  for (const Example& example : examples) {
    CAPTURE(example.heading, example.line, example.source);
    const ReadMarkdown read(example.source);
    CHECK(read.blocks() + read.wrong() == example.expected);
  }
}

TEST_CASE("the fields of worksheets read as their description says") {
  const std::string head = "title: B\npurpose: P\nfilled_by: jij\nheader: none\ncopies: false\nsections:\n"
                           "  - title: S\n    fields:\n";
  const auto examples = read_examples(PROJECT_ROOT "/tests/spec/worksheets.md");
  REQUIRE(examples.size() >= 12);
  for (const Example& example : examples) {
    CAPTURE(example.heading, example.line, example.source);
    std::istringstream lines(example.source);
    std::string sheet = head;
    for (std::string line; std::getline(lines, line);) sheet += "      " + line + "\n";
    Diagnostics diagnostics;
    const auto document = read_sheet(source_of("content/sheets/b.yaml", sheet), test_book(), diagnostics);
    std::string read = dump(document->content);
    const std::string_view opening = "heading 2: S\n";
    REQUIRE(read.starts_with(opening));
    CHECK(read.substr(opening.size()) + messages(diagnostics) == example.expected);
  }
}
