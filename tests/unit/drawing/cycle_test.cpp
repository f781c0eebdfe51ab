#include "sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const std::vector<Step> steps{{"Plannen", "wat willen we bereiken?"},
                              {"Doen", "klein proberen, met drie groepen"},
                              {"Bekijken", "wat zeggen de getallen, wat zeggen de mensen?"},
                              {"Bijstellen", ""},
                              {"Vasthouden", "afspraken opschrijven in het werkplan van het team"},
                              {"Uitbreiden", "naar de volgende tien cliënten"},
                              {"Vieren", "taart"},
                              {"Verantwoordelijkheidsverdeling", "wie doet voortaan wat?"}};

std::vector<Point> numbers(const Drawing& drawing, std::size_t count) {
  std::vector<Point> found;
  for (std::size_t i = 1; i <= count; ++i)
    for (const DrawnText& text : sample::texts(drawing))
      if (text.text == std::to_string(i) && text.anchor == TextAnchor::middle) {
        found.push_back(text.baseline);
        break;
      }
  return found;
}

int arrow_heads(const Drawing& drawing) {
  int heads = 0;
  for (const DrawnPath& path : sample::paths(drawing)) heads += path.fill == Tone::structure && !path.stroke ? 1 : 0;
  return heads;
}

} // namespace

TEST_CASE("a cycle keeps its words clear of each other and inside, from 2 to 8 steps and at every width") {
  for (double width = 130; width <= 640; width += 30)
    for (std::size_t count = 2; count <= steps.size(); ++count)
      for (const char* centre : {"", "PDSA", "steeds een beetje beter worden"}) {
        CAPTURE(width, count, centre);
        const Drawing drawing = sample::drawn(CycleDiagram{centre, std::span(steps).first(count)}, width);
        CHECK(sample::faults(drawing) == "");
        CHECK(sample::reads(drawing, centre));
        for (std::size_t i = 0; i < count; ++i) {
          CHECK(sample::reads(drawing, steps[i].title));
          CHECK(sample::reads(drawing, steps[i].text));
        }
      }
}

TEST_CASE("the steps of a cycle stand on a ring, clockwise from the top, with an arrow from each to the next") {
  for (const double width : {240.0, 326.0, 450.0}) {
    const Drawing drawing = sample::drawn(CycleDiagram{"", std::span(steps).first(4)}, width);
    const auto places = numbers(drawing, 4);
    REQUIRE(places.size() == 4);
    CHECK(places[0].x == Approx(width / 2));
    CHECK(places[1].x > places[0].x);
    CHECK(places[1].y > places[0].y);
    CHECK(places[2].x == Approx(width / 2));
    CHECK(places[2].y > places[1].y);
    CHECK(places[3].x < places[0].x);
    CHECK(arrow_heads(drawing) == 4);
  }
}

TEST_CASE("the alternative text of a cycle tells the steps and that they begin again") {
  CHECK(alternative_text(CycleDiagram{"PDSA", std::span(steps).first(2)}, sample::words()) ==
        "Een kring van 2 stappen om ‘PDSA’ heen. Stap 1 is Plannen: wat willen we bereiken? Stap 2 is Doen: klein "
        "proberen, met drie groepen. Na stap 2 begint stap 1 opnieuw.");
  CHECK(alternative_text(CycleDiagram{"", std::span(steps).subspan(2, 2)}, sample::words())
            .starts_with("Een kring van 2 stappen. Stap 1 is Bekijken:"));
}
