#include "drawing/diagrams.h"
#include "drawing/pen.h"
#include "drawing/step_parts.h"
#include "drawing/text_fit.h"

#include <cmath>

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr double ring_radius = step_ring_radius;
constexpr double column_gap = 16;
constexpr double narrowest_column = 84;
constexpr double text_distance = 6; // ring to title
constexpr double row_gap = 26;      // the way back to the next row runs through it
constexpr double ring_gap = step_ring_gap;

/// As many columns as fit, then as few as keep the number of rows: six steps stand as 3 + 3, not as 4 + 2.
std::size_t count_columns(const StepsDiagram& diagram, double width, const MeasureText& measure) {
  double narrowest = narrowest_column;
  for (const Step& step : diagram.steps) // no word is broken for the sake of a column more
    narrowest = std::max(
        {narrowest, widest_word(step.title, style::title, measure), widest_word(step.text, style::note, measure)});
  const std::size_t steps = diagram.steps.size();
  const auto fitting =
      static_cast<std::size_t>(std::max(1.0, std::floor((width + column_gap) / (narrowest + column_gap))));
  const std::size_t most = std::min(fitting, steps);
  const std::size_t rows = (steps + most - 1) / most;
  return (steps + rows - 1) / rows;
}

/// Rings above each other with the words beside them.
Drawing draw_column(const StepsDiagram& diagram, double width, const MeasureText& measure) {
  Drawing drawing{width, 0, {}};
  Pen pen(drawing);
  const double text_left = 2 * ring_radius + 10;
  double y = style::strong;
  for (std::size_t i = 0; i < diagram.steps.size(); ++i) {
    const StepTexts texts = wrap_step(diagram.steps[i], width - text_left, measure);
    const Point centre{ring_radius + style::strong, y + ring_radius};
    const double below = std::max(2 * ring_radius, texts.height() + 3);
    draw_step_ring(pen, i + 1, centre);
    write_step(pen, texts, {text_left, y + 3}, TextAnchor::start);
    y += below + 16;
    if (i + 1 < diagram.steps.size())
      pen.arrow({centre.x, centre.y + ring_radius + ring_gap}, {centre.x, y - ring_gap});
  }
  drawing.height = y - 16 + style::strong;
  return drawing;
}

/// From the last ring of a row round its right end and back under it, to the first ring of the next row.
void draw_way_back(Pen& pen, Point last, Point first, double right, double middle) {
  const double r = style::corner_radius, k = 0.45 * r;
  const double left = first.x - ring_radius - 12;
  Path path = line_path({last.x + ring_radius + ring_gap, last.y}, {right - r, last.y});
  const auto corner = [&](Point first_control, Point second_control, Point end) {
    path.push_back({SegmentKind::curve, end, first_control, second_control});
  };
  const auto straight = [&](Point end) { path.push_back({SegmentKind::line, end, {}, {}}); };
  corner({right - k, last.y}, {right, last.y + k}, {right, last.y + r});
  straight({right, middle - r});
  corner({right, middle - k}, {right - k, middle}, {right - r, middle});
  straight({left + r, middle});
  corner({left + k, middle}, {left, middle + k}, {left, middle + r});
  straight({left, first.y - r});
  corner({left, first.y - k}, {left + k, first.y}, {left + r, first.y});
  pen.path(std::move(path), {Tone::structure, style::normal, Dash::solid});
  pen.arrow_head({left, first.y}, {first.x - ring_radius - 1.5, first.y}, Tone::structure);
}

} // namespace

Drawing draw_steps(const StepsDiagram& diagram, double width, const MeasureText& measure) {
  const std::size_t count = diagram.steps.size();
  if (count == 0) return {width, 0, {}};
  // Where steps stand in rows, the way back needs room at both ends.
  std::size_t columns = count_columns(diagram, width, measure);
  const double end_room = columns < count ? 14 : 0;
  if (end_room > 0) columns = count_columns(diagram, width - 2 * end_room, measure);
  if (columns == 1 && count > 1) return draw_column(diagram, width, measure);

  Drawing drawing{width, 0, {}};
  Pen pen(drawing);
  const double left = end_room + style::strong, right = width - end_room - style::strong;
  const double pitch = (right - left + column_gap) / static_cast<double>(columns);
  double top = style::strong;
  for (std::size_t row = 0; row * columns < count; ++row) {
    const std::size_t begin = row * columns, end = std::min(count, begin + columns);
    const double line = top + ring_radius;
    const auto centre = [&](std::size_t i) {
      return Point{left + ring_radius + pitch * static_cast<double>(i - begin), line};
    };
    double text_height = 0;
    for (std::size_t i = begin; i < end; ++i) {
      const StepTexts texts = wrap_step(diagram.steps[i], pitch - column_gap, measure);
      draw_step_ring(pen, i + 1, centre(i));
      write_step(pen, texts, {centre(i).x - ring_radius, line + ring_radius + text_distance}, TextAnchor::start);
      if (i + 1 < end)
        pen.arrow({centre(i).x + ring_radius + ring_gap, line}, {centre(i + 1).x - ring_radius - ring_gap, line});
      text_height = std::max(text_height, texts.height());
    }
    const double bottom = line + ring_radius + text_distance + text_height;
    top = bottom + row_gap;
    if (end < count)
      draw_way_back(pen, centre(end - 1), {left + ring_radius, top + ring_radius}, width - style::normal,
                    bottom + row_gap / 2);
    drawing.height = bottom;
  }
  return drawing;
}

} // namespace praktijkboek
