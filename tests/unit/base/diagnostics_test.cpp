#include "base/diagnostics.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::string in_english(const Message& message) { return message.text(); }

std::string printed(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics.all()) out += to_text(diagnostic, in_english);
  return out;
}

Span span_of(const Source& source, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(source.text.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

} // namespace

TEST_CASE("a diagnostic shows the line, a caret below the words and what to do") {
  const Source source{"content/een.md", "Eén\n\tzie [](#wegg) hier\n"};
  Diagnostics diagnostics;
  diagnostics.error(source, span_of(source, "wegg"), {"there is no label '{}'", "wegg"}, {"did you mean '{}'?", "weg"});
  CHECK(printed(diagnostics) == "content/een.md:2:10: error: there is no label 'wegg'\n"
                                "  \tzie [](#wegg) hier\n"
                                "  \t        ^^^^\n"
                                "  hint: did you mean 'weg'?\n");
}

TEST_CASE("columns count letters, not bytes") {
  const Source source{"a.md", "één fout"};
  Diagnostics diagnostics;
  diagnostics.warning(source, span_of(source, "fout"), "wrong word");
  CHECK(printed(diagnostics) == "a.md:1:5: warning: wrong word\n  één fout\n      ^^^^\n");
  CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("a span over several lines is underlined on its first") {
  const Source source{"a.md", "een\ntwee\n"};
  Diagnostics diagnostics;
  diagnostics.error(source, {2, 8}, "both lines");
  CHECK(printed(diagnostics) == "a.md:1:3: error: both lines\n  een\n    ^\n");
}

TEST_CASE("a place beyond the end is the end") {
  const Source source{"a.md", "een"};
  Diagnostics diagnostics;
  diagnostics.error(source, {90, 99}, "something is missing");
  CHECK(printed(diagnostics) == "a.md:1:4: error: something is missing\n  een\n     ^\n");
}

TEST_CASE("diagnostics are sorted by file and place, whoever found them first") {
  const Source a{"a.md", "een\ntwee"}, b{"b.md", "drie"};
  Diagnostics first, second;
  first.error(b, {0, 4}, "in b");
  first.error(a, {4, 8}, "second line of a");
  second.error(a, {0, 3}, "first line of a");
  first.merge(std::move(second));
  first.sort();
  std::vector<std::string> order;
  for (const Diagnostic& diagnostic : first.all()) order.push_back(diagnostic.message.text());
  CHECK(order == std::vector<std::string>{"first line of a", "second line of a", "in b"});
}

TEST_CASE("what two documents find wrong in a file that both name is told once") {
  const Source source{"a.csv", "een\ntwee"};
  Diagnostics first, second;
  for (Diagnostics* one : {&first, &second}) {
    one->error(source, {4, 8}, {"'{}' is wrong", "twee"});
    one->error(source, {4, 8}, {"'{}' is wrong", "drie"});
    one->error(source, {0, 3}, {"'{}' is wrong", "twee"});
  }
  first.merge(std::move(second));
  first.sort();
  std::vector<std::string> order;
  for (const Diagnostic& diagnostic : first.all()) order.push_back(diagnostic.message.text());
  CHECK(order == std::vector<std::string>{"'twee' is wrong", "'twee' is wrong", "'drie' is wrong"});
}

TEST_CASE("a line that is not UTF-8 is not printed") {
  const Source source{"a.md", "kapot\xFF"};
  Diagnostics diagnostics;
  diagnostics.error(source, {5, 6}, "not UTF-8");
  CHECK(printed(diagnostics) == "a.md:1:6: error: not UTF-8\n");
}

TEST_CASE("a message can be said after another pattern") {
  const Message message{"{} of {}", 3, "sheets"};
  CHECK(message.text() == "3 of sheets");
  CHECK(message.text("{} van {}") == "3 van sheets");
}

TEST_CASE("a file without end of problems is cut short, and says so") {
  const Source source{"content/a.md", "x\n"};
  Diagnostics diagnostics;
  for (int i = 0; i < 5000; ++i) diagnostics.error(source, {0, 1}, {"problem {}", i});
  REQUIRE(diagnostics.all().size() == 1001);
  CHECK(diagnostics.all().back().message.text() == "there are more problems in this file than can be shown");
  diagnostics.error({"content/b.md", "y\n"}, {0, 1}, {"another file"});
  CHECK(diagnostics.all().size() == 1002);
}

TEST_CASE("a line that no screen can show is left out") {
  Diagnostics diagnostics;
  diagnostics.error({"content/a.md", std::string(100'000, 'x')}, {5, 6}, {"here"});
  CHECK(diagnostics.all()[0].source_line.empty());
  CHECK(diagnostics.all()[0].place.column == 6);
  CHECK(to_text(diagnostics.all()[0], [](const Message& message) { return message.text(); }) ==
        "content/a.md:1:6: error: here\n");
}
