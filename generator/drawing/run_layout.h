#pragma once

#include "drawing/diagrams.h"
#include "drawing/scale.h"

#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

constexpr double run_marker_radius = 2.6;
constexpr double run_tick_gap = 5; // numbers of the scale to the plot

/// The name of a point, below it.
struct RunLabel {
  std::size_t point = 0;
  std::vector<std::string> lines;
  double middle = 0;
};

/// The value of a point, above or below it.
struct RunValue {
  std::string text;
  Rectangle area;
};

struct RunGoalLabel {
  std::vector<std::string> lines;
  Rectangle area;
  bool crossed = false; // the line of the values runs behind it
};

/// Where everything of a run chart stands, points from the top left corner.
struct RunLayout {
  std::vector<std::string> unit;
  Rectangle plot; // from the highest number of the scale to the lowest
  Scale scale;
  std::vector<Point> points;
  std::vector<RunLabel> labels; // where not all have room, every second, third …
  std::vector<RunValue> values; // those that have room
  std::optional<RunGoalLabel> goal;
  double height = 0;

  std::string tick_text(double tick, const Words& words) const { return written_number(tick, scale.decimals, words); }

  double y(double value) const { return plot.y + plot.height * (scale.high - value) / (scale.high - scale.low); }
  const RunLabel* label_of(std::size_t point) const;
};

RunLayout arrange_run(const RunDiagram& diagram, const Words& words, double width, const MeasureText& measure);

} // namespace praktijkboek
