#include "drawing/diagrams.h"
#include "drawing/pen.h"
#include "drawing/rings_geometry.h"
#include "drawing/run_layout.h"
#include "drawing/text_fit.h"

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr Stroke data_stroke{Tone::structure, style::strong, Dash::solid};
constexpr Stroke goal_stroke{Tone::ink, style::normal, Dash::dashed};

void draw_axes(Pen& pen, const RunLayout& layout, const Words& words) {
  const double left = layout.plot.x, right = layout.plot.x + layout.plot.width;
  for (const double tick : layout.scale.ticks) {
    const double y = layout.y(tick);
    pen.line({left, y}, {right, y},
             tick == 0 ? Stroke{Tone::structure, style::normal, Dash::solid}
                       : Stroke{Tone::line, style::thin, Dash::solid});
    pen.text(layout.tick_text(tick, words), {left - run_tick_gap, y + 0.36 * style::note.size}, style::note,
             TextAnchor::end);
  }
  const double bottom = layout.plot.y + layout.plot.height;
  for (std::size_t i = 0; i < layout.points.size(); ++i) {
    const double x = layout.points[i].x;
    const RunLabel* label = layout.label_of(i);
    pen.line({x, bottom}, {x, bottom + (label != nullptr ? 4 : 2.5)}, {Tone::structure, style::thin, Dash::solid});
    if (label != nullptr) pen.text_block(label->lines, {label->middle, bottom + 7}, style::name, TextAnchor::middle);
  }
}

/// The guides stop where words stand; the line of the values does so only where there is no other place.
void clear_behind_words(Pen& pen, const RunLayout& layout) {
  for (const RunValue& value : layout.values) pen.rectangle(value.area, 0, {}, Tone::paper);
  if (layout.goal) pen.rectangle(layout.goal->area, 0, {}, Tone::paper);
}

void draw_line(Pen& pen, const std::vector<Point>& points) {
  Path path;
  for (const Point point : points)
    path.push_back({path.empty() ? SegmentKind::move : SegmentKind::line, point, {}, {}});
  pen.path(std::move(path), data_stroke);
  for (const Point point : points) pen.circle(point, run_marker_radius, {}, Tone::structure);
}

} // namespace

Drawing draw_run(const RunDiagram& diagram, const Words& words, double width, const MeasureText& measure) {
  Drawing drawing{width, 0, {}};
  if (diagram.points.empty()) return drawing;
  Pen pen(drawing);
  const RunLayout layout = arrange_run(diagram, words, width, measure);
  drawing.height = layout.height;
  if (!layout.unit.empty()) pen.text_block(layout.unit, {0, 0}, style::note);
  draw_axes(pen, layout, words);
  clear_behind_words(pen, layout);
  if (layout.goal) {
    const double y = layout.y(diagram.goal->value);
    pen.line({layout.plot.x, y}, {layout.plot.x + layout.plot.width, y}, goal_stroke);
  }
  draw_line(pen, layout.points);
  if (layout.goal) {
    const Rectangle& area = layout.goal->area;
    if (layout.goal->crossed) pen.rectangle(grown(area, 1), 0, {}, Tone::paper);
    pen.text_block(layout.goal->lines, {area.x, area.y}, style::name);
  }
  for (const RunValue& value : layout.values)
    pen.text(value.text, {value.area.x + value.area.width / 2, value.area.y + ascent(style::strong_name)},
             style::strong_name, TextAnchor::middle);
  return drawing;
}

} // namespace praktijkboek
