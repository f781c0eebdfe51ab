#pragma once

#include "drawing/pen.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// What rows of steps and cycles have in common: a ring with a number, and the words of the step.

constexpr double step_ring_radius = 9;
constexpr double step_ring_gap = 5; // ring to arrow

struct StepTexts {
  std::vector<std::string> title;
  std::vector<std::string> text; // may be empty

  double height() const;
  double width(const MeasureText& measure) const;
};

StepTexts wrap_step(const Step& step, double width, const MeasureText& measure);
void write_step(Pen& pen, const StepTexts& texts, Point top, TextAnchor anchor);
void draw_step_ring(Pen& pen, std::size_t number, Point centre);

} // namespace praktijkboek
