#include "base/overloaded.h"
#include "drawing/diagrams.h"

namespace praktijkboek {

Drawing draw(const Diagram& diagram, const Words& words, double width, const MeasureText& measure) {
  return std::visit(overloaded{
                        [&](const RingsDiagram& rings) { return draw_rings(rings, words, width, measure); },
                        [&](const StepsDiagram& steps) { return draw_steps(steps, width, measure); },
                        [&](const BarsDiagram& bars) { return draw_bars(bars, words, width, measure); },
                        [&](const RadarDiagram& radar) { return draw_radar(radar, words, width, measure); },
                        [&](const CycleDiagram& cycle) { return draw_cycle(cycle, width, measure); },
                        [&](const RunDiagram& run) { return draw_run(run, words, width, measure); },
                        [&](const TimelineDiagram& timeline) { return draw_timeline(timeline, width, measure); },
                    },
                    diagram);
}

std::string_view centre_name(const RingsDiagram& diagram, const Words& words) {
  return diagram.centre.empty() ? words("drawing.rings.self") : diagram.centre;
}

std::string written_number(double value, const Words& words) {
  std::string text = fmt::format("{}", value); // the shortest that reads back the same
  if (const std::size_t point = text.find('.'); point != std::string::npos)
    text.replace(point, 1, words("drawing.decimal_mark"));
  if (text.starts_with('-')) text.replace(0, 1, "−");
  return text;
}

} // namespace praktijkboek
