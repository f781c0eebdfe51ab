#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace praktijkboek;

namespace {

struct Example {
  std::string heading;
  int line = 0;
  std::string markdown;
  std::string expected;
};

/// The examples of tests/spec/dialect.md: a block of 32 backticks and the word 'example', in which a line with only a
/// '.' separates the Markdown from the dump of its model, or from its diagnostics.
std::vector<Example> read_examples() {
  const std::string fence(32, '`');
  std::ifstream file(PROJECT_ROOT "/tests/spec/dialect.md");
  std::vector<Example> examples;
  std::string heading;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.starts_with("#")) heading = line;
    if (line != fence + " example") continue;
    Example example{heading, number, "", ""};
    std::string* part = &example.markdown;
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
  const auto examples = read_examples();
  REQUIRE(examples.size() > 30);
  for (const Example& example : examples) {
    CAPTURE(example.heading, example.line, example.markdown);
    const ReadMarkdown read(example.markdown);
    CHECK(read.blocks() + read.wrong() == example.expected);
  }
}
