#include "sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const std::vector<TimelineEvent> events{
    {"1988", "Werkboek van Falloon", "een boek dat bedoeld was om mee te werken, met het gezin erbij"},
    {"1994", "Optimal Treatment Project", ""},
    {"2012", "Zweeds overzicht", "17 studies naast elkaar"},
    {"2014", "Eerste plannen", ""},
    {"2014", "Gemeenschappelijkekennisontwikkelingsbijeenkomst", "in Utrecht"}};

std::vector<double> heights(const Drawing& drawing) {
  std::vector<double> found;
  for (const DrawnPath& path : sample::paths(drawing))
    if (path.fill == Tone::paper) found.push_back((path.path[1].end.y + path.path[3].end.y) / 2);
  return found;
}

} // namespace

TEST_CASE("the words of a timeline stay clear of each other and inside at every width") {
  const std::vector<TimelineEvent> awkward{
      {"in het voorjaar van 2017", "Start", "na drie jaar voorbereiding"}, {"later", "En verder", ""}, events.back()};
  for (double width = 120; width <= 640; width += 20) {
    CAPTURE(width);
    for (const auto& data : {events, awkward}) {
      const Drawing drawing = sample::drawn(TimelineDiagram{data}, width);
      CHECK(sample::faults(drawing) == "");
      for (const TimelineEvent& event : data) {
        CHECK(sample::reads(drawing, event.when));
        CHECK(sample::reads(drawing, event.title));
        CHECK(sample::reads(drawing, event.text));
      }
    }
  }
}

TEST_CASE("more years between two events make a longer line") {
  const auto rings = heights(sample::drawn(TimelineDiagram{std::span(events).subspan(1, 3)}, 400));
  REQUIRE(rings.size() == 3);
  const std::vector<TimelineEvent> without_years{{"eerst", "Zweeds overzicht", ""}, {"dan", "Eerste plannen", ""}};
  const auto plain = heights(sample::drawn(TimelineDiagram{without_years}, 400));
  CHECK(rings[1] - rings[0] > plain[1] - plain[0] + 15);
}

TEST_CASE("each event has a ring on one line") {
  const Drawing drawing = sample::drawn(TimelineDiagram{events}, 300);
  CHECK(heights(drawing).size() == 5);
  int pieces = 0;
  for (const DrawnPath& path : sample::paths(drawing)) pieces += path.path.size() == 2 ? 1 : 0;
  CHECK(pieces == 4);
}

TEST_CASE("the alternative text of a timeline tells what happened when") {
  CHECK(alternative_text(TimelineDiagram{std::span(events).subspan(1, 2)}, sample::words()) ==
        "Een tijdlijn met 2 momenten. 1994: Optimal Treatment Project. 2012: Zweeds overzicht. 17 studies naast "
        "elkaar.");
  CHECK(alternative_text(TimelineDiagram{std::span(events).first(1)}, sample::words())
            .starts_with("Een tijdlijn met één moment. 1988:"));
}
