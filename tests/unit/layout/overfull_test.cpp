#include "unit/layout/chapter_sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using sample::SampleChapter;

TEST_CASE("a table with more columns than its words fit in is a warning at its place, once") {
  SampleChapter chapter;
  chapter.add(chapter.paragraph("Vooraf."));
  const std::vector<std::string_view> titles(60, "M");
  const std::vector<std::vector<std::string_view>> rows(5, titles);
  const Block table = chapter.table("Veel te breed", titles, rows);
  chapter.add(table);
  chapter.lay_out();
  REQUIRE(chapter.diagnostics().all().size() == 1);
  const Diagnostic& warning = chapter.diagnostics().all().front();
  CHECK(warning.severity == Severity::warning);
  CHECK(warning.path == "chapters/groep.md");
  CHECK(warning.place.line == table.id + 1);
  CHECK(warning.message.pattern() == "a line sticks out of its column by {} points on paper");
}

TEST_CASE("lists so deep that no letter fits are a warning at the paragraph that sticks out") {
  SampleChapter chapter;
  Block inner = chapter.paragraph("Mm");
  const NodeId paragraph = inner.id;
  for (int depth = 0; depth < 40; ++depth) inner = chapter.list(ListKind::bullet, {{inner}});
  chapter.add(inner);
  chapter.lay_out();
  REQUIRE(chapter.diagnostics().all().size() == 1);
  CHECK(chapter.diagnostics().all().front().place.line == paragraph + 1);
}

TEST_CASE("what fits is no warning") {
  SampleChapter chapter;
  for (int i = 0; i < 5; ++i) chapter.add(chapter.paragraph(sample::dutch_text()));
  chapter.add(chapter.table("Smal", {"Aantal", "Wie"}, {{"1", "de cliënt"}, {"2", "naasten"}}));
  chapter.lay_out();
  CHECK(chapter.diagnostics().all().empty());
}
