#include "sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const std::vector<RadarAxis> positive_health{{"Lichaamsfuncties", 5, 3.5},
                                             {"Mentaal welbevinden", 6, 4},
                                             {"Zingeving", 7, 7},
                                             {"Kwaliteit van leven", 6, 5},
                                             {"Meedoen", 8, 2},
                                             {"Dagelijks functioneren", 5.5, 5}};

const std::vector<std::string> long_labels{"Lichaamsfuncties en hoe het lijf zich houdt",
                                           "Mentaal welbevinden",
                                           "Zingeving en vertrouwen in wat er komt",
                                           "Kwaliteit van leven",
                                           "Meedoen",
                                           "Dagelijks functioneren in huis en op het werk",
                                           "Arbeidsongeschiktheidsverzekering",
                                           "Slapen",
                                           "Geld en administratie",
                                           "Vrienden",
                                           "Familie en andere naasten",
                                           "De buurt waar je woont"};

/// The first `count` of the long labels, all with the same values.
std::vector<RadarAxis> axes_of(std::size_t count, double value, std::optional<double> before) {
  std::vector<RadarAxis> axes;
  for (std::size_t i = 0; i < count; ++i) axes.push_back({long_labels[i], value, before});
  return axes;
}

std::vector<RadarAxis> without_before(std::vector<RadarAxis> axes) {
  for (RadarAxis& axis : axes) axis.before.reset();
  return axes;
}

std::vector<Point> corners(const DrawnPath& path) {
  std::vector<Point> points;
  for (const Segment& segment : path.path)
    if (segment.kind != SegmentKind::close) points.push_back(segment.end);
  return points;
}

/// The line of the values of now, or of the ones before.
std::vector<Point> polygon(const Drawing& drawing, Dash dash, std::size_t axes) {
  for (const DrawnPath& path : sample::paths(drawing))
    if (path.stroke && !path.fill && path.stroke->dash == dash && path.path.size() == axes + 1 &&
        path.path.back().kind == SegmentKind::close)
      return corners(path);
  FAIL("no such line");
  return {};
}

} // namespace

TEST_CASE("a web keeps its words clear of each other and inside, from 3 to 12 axes and at every width") {
  for (const double width : {150.0, 200.0, 240.0, 326.0, 450.0, 640.0})
    for (std::size_t count = 3; count <= 12; ++count)
      for (const double value : {0.0, 5.5, 10.0}) {
        CAPTURE(width, count, value);
        const auto axes = axes_of(count, value, value);
        const Drawing drawing = sample::drawn(RadarDiagram{10, axes}, width);
        CHECK(sample::faults(drawing) == "");
        CHECK(drawing.width == width);
      }
}

TEST_CASE("every label of a web is there, with its values") {
  for (const double width : {240.0, 326.0, 450.0}) {
    const Drawing drawing = sample::drawn(RadarDiagram{10, positive_health}, width);
    CAPTURE(width);
    CHECK(sample::faults(drawing) == "");
    CHECK(sample::reads(drawing, "Lichaamsfuncties"));
    CHECK(sample::reads(drawing, "Mentaal welbevinden"));
    CHECK(sample::shows(drawing, "5,5"));
    CHECK(sample::shows(drawing, "eerder 3,5"));
    CHECK(sample::shows(drawing, "nu"));
  }
  for (const std::string& label : long_labels)
    CHECK(sample::reads(sample::drawn(RadarDiagram{10, axes_of(12, 5, {})}, 240), label));
}

TEST_CASE("a corner of the web lies as far from the middle as its value, clockwise from the top") {
  const std::vector<RadarAxis> axes{{"a", 10, {}}, {"b", 5, {}}, {"c", 2.5, {}}, {"d", 0, {}}};
  const auto points = polygon(sample::drawn(RadarDiagram{10, axes}, 326), Dash::solid, 4);
  const Point centre = points[3];
  const double radius = centre.y - points[0].y;
  CHECK(radius > 50);
  CHECK(points[0].x == Approx(centre.x));
  CHECK(points[1].x - centre.x == Approx(radius / 2));
  CHECK(points[1].y == Approx(centre.y));
  CHECK(points[2].y - centre.y == Approx(radius / 4));
}

TEST_CASE("the most that a web can show is its outermost ring") {
  const std::vector<RadarAxis> axes{{"a", 4, {}}, {"b", 2, {}}, {"c", 2, {}}};
  const Drawing of_four = sample::drawn(RadarDiagram{4, axes}, 326);
  CHECK(sample::shows(of_four, "4"));
  CHECK(sample::shows(of_four, "1"));
  CHECK_FALSE(sample::shows(of_four, "10"));
  const Drawing of_seven = sample::drawn(RadarDiagram{7, axes}, 326);
  CHECK(sample::shows(of_seven, "7")); // though the others are 2 and 4
}

TEST_CASE("then and now can be told apart without colour: dashes, open squares, and words for both") {
  const Drawing drawing = sample::drawn(RadarDiagram{10, positive_health}, 326);
  CHECK(polygon(drawing, Dash::dashed, 6).size() == 6);
  CHECK(polygon(drawing, Dash::solid, 6).size() == 6);
  CHECK(sample::shows(drawing, "eerder"));
  const Drawing alone = sample::drawn(RadarDiagram{10, without_before(positive_health)}, 326);
  CHECK_FALSE(sample::shows(alone, "nu")); // one line needs no name
  for (const DrawnPath& path : sample::paths(alone)) CHECK((!path.stroke || path.stroke->dash == Dash::solid));
}

TEST_CASE("the alternative text of a web gives every value, and what it was") {
  CHECK(alternative_text(RadarDiagram{10, std::span(positive_health).first(3)}, sample::words()) ==
        "Een web met 3 assen: van 0 in het midden tot 10 aan de rand. Bij ‘Lichaamsfuncties’ staat 5, eerder 3,5. Bij "
        "‘Mentaal welbevinden’ staat 6, eerder 4. Bij ‘Zingeving’ staat 7, eerder 7.");
  const std::vector<RadarAxis> one{{"Slapen", 2.5, {}}};
  CHECK(alternative_text(RadarDiagram{5, one}, sample::words()) ==
        "Een web met 1 assen: van 0 in het midden tot 5 aan de rand. Bij ‘Slapen’ staat 2,5.");
}

TEST_CASE("a web to fill in has its axes, rings and their numbers, and no values") {
  const std::vector<RadarAxis> six = axes_of(6, 0, {});
  const Drawing drawing = sample::drawn(RadarDiagram{10, six, RadarValues::to_fill_in}, 326);
  CHECK(sample::shows(drawing, "Meedoen"));
  CHECK(sample::shows(drawing, "10"));
  for (const DrawnPath& path : sample::paths(drawing)) CHECK_FALSE(path.fill);
  const std::vector<RadarAxis> axes = axes_of(3, 0, {});
  CHECK(alternative_text(RadarDiagram{10, std::span(axes).first(2), RadarValues::to_fill_in}, sample::words()) ==
        "Een leeg web met een as voor Lichaamsfuncties en hoe het lijf zich houdt, Mentaal welbevinden: van 0 in het "
        "midden tot 10 aan de rand.");
}
