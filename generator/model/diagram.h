#pragma once

#include <span>
#include <string_view>
#include <variant>

namespace praktijkboek {

/// Diagrams are data; drawing/ makes shapes of them.

enum class Tie { supporting, neutral, strained };
struct Person {
  std::string_view name;
  int sector = 1; // from 1, in the order of RingsDiagram::sectors
  int ring = 1;   // from 1, the innermost
  Tie tie = Tie::supporting;
};
/// People around one person: a sociogram.
struct RingsDiagram {
  std::string_view centre;
  std::span<const std::string_view> rings; // inside to outside
  std::span<const std::string_view> sectors;
  std::span<const Person> people;
};

struct Step {
  std::string_view title;
  std::string_view text; // may be empty
};
struct StepsDiagram {
  std::span<const Step> steps;
};

struct Bar {
  std::string_view label;
  double value = 0;
  std::string_view note; // printed behind the value; may be empty
};
struct BarsDiagram {
  std::string_view unit;
  std::span<const Bar> bars;
};

using Diagram = std::variant<RingsDiagram, StepsDiagram, BarsDiagram>;

} // namespace praktijkboek
