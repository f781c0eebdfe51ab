#include "sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const std::vector<Bar> bars{{"geen", 14, "13,1%"},
                            {"één naaste", 22.5, "20,6%"},
                            {"twee of meer naasten uit eigen kring", 61, "57,0%"},
                            {"onbekend", 0, ""}};

/// The lengths of the bars from top to bottom.
std::vector<double> lengths(const Drawing& drawing) {
  std::vector<double> found;
  for (const DrawnPath& path : sample::paths(drawing))
    if (path.fill == Tone::surface) found.push_back(path.path[1].end.x - path.path[0].end.x);
  return found;
}

} // namespace

TEST_CASE("bars and their words stay clear of each other at every width") {
  for (double width = 120; width <= 640; width += 20) {
    CAPTURE(width);
    CHECK(sample::faults(sample::drawn(BarsDiagram{"groepen", bars}, width)) == "");
  }
}

TEST_CASE("a bar is as long as its value") {
  const auto found = lengths(sample::drawn(BarsDiagram{"groepen", bars}, 480));
  REQUIRE(found.size() == 3); // nothing is drawn for nought
  CHECK(found[1] / found[0] == Approx(22.5 / 14));
  CHECK(found[2] / found[0] == Approx(61.0 / 14));
}

TEST_CASE("values are written at the bar with the decimal mark of the language") {
  const Drawing drawing = sample::drawn(BarsDiagram{"groepen", bars}, 480);
  CHECK(sample::shows(drawing, "22,5"));
  CHECK(sample::shows(drawing, "57,0%"));
  CHECK(sample::shows(drawing, "0"));
  CHECK(sample::shows(drawing, "groepen"));
}

TEST_CASE("bars can be told from paper in grey: each has an outline") {
  for (const DrawnPath& path : sample::paths(sample::drawn(BarsDiagram{"", bars}, 400))) CHECK(path.stroke.has_value());
}

TEST_CASE("a diagram without values that are more than nought has no bars and does not divide by nought") {
  const std::vector<Bar> none{{"geen", 0, ""}, {"minder", -3.5, ""}};
  const Drawing drawing = sample::drawn(BarsDiagram{"", none}, 300);
  CHECK(lengths(drawing).empty());
  CHECK(sample::shows(drawing, "−3,5"));
  CHECK(sample::faults(drawing) == "");
}

TEST_CASE("the alternative text of bars gives every value") {
  CHECK(alternative_text(BarsDiagram{"groepen", std::span(bars).subspan(1, 1)}, sample::words()) ==
        "Een staafdiagram met 1 staven. De getallen zijn groepen. Bij ‘één naaste’ staat 22,5 (20,6%).");
  CHECK(alternative_text(BarsDiagram{"", std::span(bars).last(1)}, sample::words()) ==
        "Een staafdiagram met 1 staven. Bij ‘onbekend’ staat 0.");
}
