#pragma once

#include "drawing/drawing.h"
#include "drawing/rings_geometry.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace praktijkboek {

/// A person on the rings. Where a name finds no room, a number stands at the point and the name in a list below; where
/// not even a point fits, the person is only in the list.
struct PlacedPerson {
  const Person* person = nullptr;
  std::optional<Point> point;
  std::size_t number = 0; // 0: the name stands at the point
  std::string text;       // name or number
  Point baseline;         // middle of the text
  Rectangle area;         // of the text
  bool crossed = false;   // a line runs behind the text
};

constexpr double person_radius = 3.4;

/// Finds a place for everybody in their sector and ring, so that no texts or points overlap. Always the same for the
/// same people. `taken` are the texts that already stand there.
std::vector<PlacedPerson> place_people(std::span<const Person> people, const RingsGeometry& geometry,
                                       const Rectangle& bounds, std::vector<Rectangle> taken,
                                       const MeasureText& measure);

} // namespace praktijkboek
