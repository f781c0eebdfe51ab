#include "sample.h"

#include <catch2/catch.hpp>

#include <set>

using namespace praktijkboek;

namespace {

const std::vector<Step> steps{{"Kennismaken", "uitleg, rustig nadenken, ja of nee"},
                              {"Mensen kiezen", "kring tekenen, nomineren, uitnodigen"},
                              {"Verdiepen", "met ieder een gesprek vooraf"},
                              {"Plan maken", "doelen in eigen woorden, wie doet wat"},
                              {"Bijeenkomen", "eens in de drie maanden"},
                              {"Terugkijken", ""}};

Point ring_of(const Drawing& drawing, std::string_view number) {
  for (const DrawnText& text : sample::texts(drawing))
    if (text.text == number) return text.baseline;
  FAIL("no step " << number);
  return {};
}

} // namespace

TEST_CASE("steps keep clear of each other at every width") {
  for (double width = 120; width <= 640; width += 20)
    for (std::size_t count = 1; count <= steps.size(); ++count) {
      CAPTURE(width, count);
      const Drawing drawing = sample::drawn(StepsDiagram{std::span(steps).first(count)}, width);
      CHECK(sample::faults(drawing) == "");
      CHECK(sample::shows(drawing, std::to_string(count)));
    }
}

TEST_CASE("steps stand in one row where there is room, else in even rows") {
  const Drawing wide = sample::drawn(StepsDiagram{steps}, 640);
  CHECK(ring_of(wide, "1").y == ring_of(wide, "6").y);
  CHECK(ring_of(wide, "1").x < ring_of(wide, "2").x);

  const Drawing narrow = sample::drawn(StepsDiagram{steps}, 360); // 3 + 3, not 4 + 2
  CHECK(ring_of(narrow, "1").y == ring_of(narrow, "3").y);
  CHECK(ring_of(narrow, "4").y > ring_of(narrow, "3").y);
  CHECK(ring_of(narrow, "4").x == ring_of(narrow, "1").x);
  CHECK(ring_of(narrow, "6").y == ring_of(narrow, "4").y);

  const Drawing column = sample::drawn(StepsDiagram{steps}, 130);
  CHECK(ring_of(column, "1").x == ring_of(column, "6").x);
}

TEST_CASE("an arrow leads from every step to the next") {
  for (const double width : {130.0, 360.0, 640.0}) {
    int heads = 0;
    for (const DrawnPath& path : sample::paths(sample::drawn(StepsDiagram{steps}, width)))
      heads += path.fill == Tone::structure ? 1 : 0;
    CHECK(heads == 5);
  }
}

TEST_CASE("the alternative text of steps counts and tells them") {
  CHECK(alternative_text(StepsDiagram{std::span(steps).last(2)}, sample::words()) ==
        "Een reeks van 2 stappen. Stap 1 is Bijeenkomen: eens in de drie maanden. Stap 2 is Terugkijken.");
  CHECK(alternative_text(StepsDiagram{std::span(steps).last(1)}, sample::words()) ==
        "Eén stap. Stap 1 is Terugkijken.");
}
