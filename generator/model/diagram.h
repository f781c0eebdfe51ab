#pragma once

#include "base/date.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace praktijkboek {

/// Diagrams are data; drawing/ makes shapes of them.

enum class Tie { supporting, neutral, strained };
struct Person {
  std::string_view name;
  int sector = 1;           // from 1, in the order of RingsDiagram::sectors
  int ring = 1;             // from 1, the innermost
  std::optional<Tie> tie{}; // with the one in the centre; nothing: not said
};
/// A line between two people, by their places in RingsDiagram::people.
struct TieBetween {
  std::size_t one = 0;
  std::size_t other = 0;
  std::optional<Tie> tie{};
};
/// People around one person: a sociogram.
struct RingsDiagram {
  std::string_view centre;
  std::span<const std::string_view> rings; // inside to outside
  std::span<const std::string_view> sectors;
  std::span<const Person> people;
  std::span<const TieBetween> between{};
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

struct RadarAxis {
  std::string_view label;
  double value = 0;             // from 0 to RadarDiagram::most
  std::optional<double> before; // on all axes or on none
};
/// Values side by side, each on an axis of its own round one centre: a web of positive health.
enum class RadarValues { given, to_fill_in };
struct RadarDiagram {
  double most = 10;
  std::span<const RadarAxis> axes;
  RadarValues values = RadarValues::given; // to_fill_in: on a worksheet
};

/// Steps of which the last leads to the first.
struct CycleDiagram {
  std::string_view centre; // may be empty
  std::span<const Step> steps;
};

struct RunPoint {
  std::string_view label;
  double value = 0;
  std::optional<Date> date{}; // stands in the place of the label
};
struct RunGoal {
  double value = 0;
  std::string_view label; // may be empty
};
/// Values of one thing in the order of time, with what they should become.
struct RunDiagram {
  std::string_view unit;
  std::optional<RunGoal> goal;
  std::span<const RunPoint> points;
};

struct TimelineEvent {
  std::string_view when;
  std::string_view title;
  std::string_view text; // may be empty
};
struct TimelineDiagram {
  std::span<const TimelineEvent> events;
};

using Diagram =
    std::variant<RingsDiagram, StepsDiagram, BarsDiagram, RadarDiagram, CycleDiagram, RunDiagram, TimelineDiagram>;

} // namespace praktijkboek
