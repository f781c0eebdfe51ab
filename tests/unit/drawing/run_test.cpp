#include "drawing/scale.h"
#include "sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const std::vector<RunPoint> quarters{{"1e kwartaal", 3},  {"2e kwartaal", 4.5}, {"3e kwartaal", 9},
                                     {"4e kwartaal", 12}, {"1e kwartaal", 11},  {"2e kwartaal", 16}};

struct Series {
  std::vector<std::string> names;
  std::vector<RunPoint> points;
};

Series series(std::size_t count, std::string_view name, double (*value)(double)) {
  Series made;
  for (std::size_t i = 0; i < count; ++i) made.names.push_back(fmt::format("{} {}", name, i + 1));
  for (std::size_t i = 0; i < count; ++i) made.points.push_back({made.names[i], value(static_cast<double>(i))});
  return made;
}

/// The corners of the line of the values.
std::vector<Point> line_of(const Drawing& drawing, std::size_t points) {
  for (const DrawnPath& path : sample::paths(drawing)) {
    if (!path.stroke || path.path.size() != points || path.stroke->width < 1.2 || path.fill) continue;
    std::vector<Point> corners;
    for (const Segment& segment : path.path) corners.push_back(segment.end);
    return corners;
  }
  FAIL("no line");
  return {};
}

std::vector<DrawnPath> dashed(const Drawing& drawing) {
  std::vector<DrawnPath> found;
  for (const DrawnPath& path : sample::paths(drawing))
    if (path.stroke && path.stroke->dash == Dash::dashed) found.push_back(path);
  return found;
}

} // namespace

TEST_CASE("a run chart keeps its words clear of each other and inside, whatever the data") {
  const auto equal = [](double) { return 7.0; };
  const auto nought = [](double) { return 0.0; };
  const auto zigzag = [](double i) { return std::fmod(i, 2) == 0 ? 2.25 : 97.5; };
  const auto growing = [](double i) { return 1000 + 3 * i; };
  const auto falling = [](double i) { return 4 - i * 1.3; };
  const auto tiny = [](double i) { return 0.001 * i; };
  for (const double width : {150.0, 240.0, 326.0, 450.0, 640.0})
    for (const std::size_t count : {2, 5, 12, 24, 60})
      for (const char* name : {"w", "december", "na de scholing van het hele team in week"})
        for (double (*value)(double) : {+equal, +nought, +zigzag, +growing, +falling, +tiny})
          for (const char* label : {"", "doel", "minstens wat de landelijke richtlijn van een team als dit vraagt"}) {
            CAPTURE(width, count, name, label, value(1));
            const Series data = series(count, name, value);
            const Drawing drawing =
                sample::drawn(RunDiagram{"cliënten met een groep", RunGoal{value(1), label}, data.points}, width);
            CHECK(sample::faults(drawing) == "");
          }
}

TEST_CASE("points stand in order at equal distances, as high as their values") {
  const auto points = line_of(sample::drawn(RunDiagram{"", {}, quarters}, 326), 6);
  CHECK(points[1].x - points[0].x == Approx(points[5].x - points[4].x));
  const double one = (points[0].y - points[3].y) / (12 - 3);
  CHECK(one > 0);
  CHECK(points[0].y - points[1].y == Approx(1.5 * one));
  CHECK(points[3].y - points[4].y == Approx(-one));
}

TEST_CASE("values and names of a run chart are written where they fit, with the mark of the language") {
  const Drawing wide = sample::drawn(RunDiagram{"groepen", {}, quarters}, 450);
  for (const char* value : {"3", "4,5", "9", "12", "11", "16"}) CHECK(sample::shows(wide, value));
  CHECK(sample::shows(wide, "groepen"));
  CHECK(sample::reads(wide, "1e kwartaal"));

  const Series weeks = series(24, "week", [](double i) { return i; });
  const Drawing narrow = sample::drawn(RunDiagram{"", {}, weeks.points}, 240);
  CHECK(sample::shows(narrow, "23")); // the last value always
  CHECK(sample::reads(narrow, "week 1"));
}

TEST_CASE("the goal of a run chart is a dashed line with its name at it") {
  const Drawing drawing = sample::drawn(RunDiagram{"", RunGoal{20, "doel van het team"}, quarters}, 326);
  REQUIRE(dashed(drawing).size() == 1);
  const double height = dashed(drawing)[0].path[0].end.y;
  CHECK(height < line_of(drawing, 6)[5].y); // above the 16
  for (const DrawnText& text : sample::texts(drawing))
    if (text.text == "doel van het team") CHECK(std::abs(text.baseline.y - height) < 12);
  CHECK(sample::shows(drawing, "doel van het team"));
  CHECK(sample::shows(sample::drawn(RunDiagram{"", RunGoal{20, ""}, quarters}, 326), "doel 20"));
  CHECK(dashed(sample::drawn(RunDiagram{"", {}, quarters}, 326)).empty());
}

TEST_CASE("a scale has round numbers, from nought unless all values are far from it") {
  const auto ticks = [](double low, double high, Values values = Values::fractional) {
    return scale_of(low, high, 5, values).ticks;
  };
  CHECK(ticks(3, 16) == std::vector<double>{0, 5, 10, 15, 20});
  CHECK(ticks(1000, 1030) == std::vector<double>{990, 1000, 1010, 1020, 1030});
  CHECK(ticks(0, 0.3) == std::vector<double>{0, 0.1, 0.2, 0.3});
  CHECK(ticks(1, 2, Values::whole) == std::vector<double>{0, 1, 2});
  CHECK(ticks(7, 7) == std::vector<double>{0, 2, 4, 6, 8});
  CHECK(ticks(0, 0) == std::vector<double>{0, 0.2, 0.4, 0.6, 0.8, 1});
  CHECK(ticks(-3, 4) == std::vector<double>{-4, -2, 0, 2, 4});
}

TEST_CASE("the numbers of a scale all have as many decimals, and thousands have their mark") {
  const std::vector<RunPoint> marks{{"a", 6.8}, {"b", 7.6}};
  const Drawing drawing = sample::drawn(RunDiagram{"", {}, marks}, 326);
  CHECK(sample::shows(drawing, "7,0"));
  CHECK(sample::shows(drawing, "7,2"));
  const std::vector<RunPoint> costs{{"a", 4000.5}, {"b", 12500}};
  const Drawing large = sample::drawn(RunDiagram{"", {}, costs}, 326);
  CHECK(sample::shows(large, "12.500"));
  CHECK(sample::shows(large, "4.000,5"));
  CHECK(sample::shows(large, "5.000"));
}

TEST_CASE("the alternative text of a run chart gives every value and the goal") {
  CHECK(alternative_text(RunDiagram{"groepen", RunGoal{20, "doel van het team"}, std::span(quarters).first(2)},
                         sample::words()) ==
        "Een lijn met 2 punten. De getallen zijn groepen. Van links naar rechts: bij ‘1e kwartaal’ 3 en bij ‘2e "
        "kwartaal’ 4,5. De streeflijn ligt op 20 (doel van het team).");
  CHECK(alternative_text(RunDiagram{"", RunGoal{20, ""}, std::span(quarters).first(1)}, sample::words()) ==
        "Een lijn met 1 punten. Van links naar rechts: bij ‘1e kwartaal’ 3. De streeflijn ligt op 20.");
}

TEST_CASE("points with a date are named after it, with the year where it is a new one") {
  const std::vector<RunPoint> points{
      {"", 3, Date{2026, 11, 30}}, {"", 5, Date{2026, 12, 31}}, {"", 4, Date{2027, 1, 31}}};
  const RunDiagram diagram{"", {}, points};
  const Drawing drawing = sample::drawn(diagram, 450);
  CHECK(sample::reads(drawing, "30 nov 2026"));
  CHECK(sample::reads(drawing, "31 dec"));
  CHECK(sample::reads(drawing, "31 jan 2027"));
  CHECK_FALSE(sample::reads(drawing, "31 dec 2026"));
  CHECK(alternative_text(diagram, sample::words()).find("‘31 jan 2027’ 4") != std::string::npos);
}
