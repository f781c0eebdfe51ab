#include "base/overloaded.h"
#include "drawing/diagrams.h"

namespace praktijkboek {

namespace {

/// '-1234.5' with the marks of a language: '−1.234,5'.
std::string in_language(std::string text, const Words& words) {
  const std::size_t first_digit = text.starts_with('-') ? 1 : 0;
  std::size_t whole_end = std::min(text.find('.'), text.size());
  const bool is_plain = text.find_first_not_of("-.0123456789") == std::string::npos; // no '1e-05'
  if (whole_end < text.size()) text.replace(whole_end, 1, words("drawing.decimal_mark"));
  while (is_plain && whole_end > first_digit + 3) {
    whole_end -= 3;
    text.insert(whole_end, words("drawing.thousands_mark"));
  }
  if (first_digit > 0) text.replace(0, 1, "−");
  return text;
}

} // namespace

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
  return in_language(fmt::format("{}", value), words); // the shortest that reads back the same
}

std::string written_number(double value, int decimals, const Words& words) {
  return in_language(fmt::format("{:.{}f}", value, decimals), words);
}

} // namespace praktijkboek
