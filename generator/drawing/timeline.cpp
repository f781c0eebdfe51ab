#include "drawing/diagrams.h"
#include "drawing/pen.h"
#include "drawing/text_fit.h"

#include <algorithm>
#include <charconv>

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr double ring_radius = 4;
constexpr double when_gap = 10; // time to line
constexpr double text_gap = 12; // line to words
constexpr double smallest_gap = 11;
constexpr double largest_extra_gap = 22; // at the longest time between two events

/// The year that a text begins with: '1988', '2017 (mei)'.
std::optional<int> year_of(std::string_view when) {
  int year = 0;
  const auto [end, error] = std::from_chars(when.data(), when.data() + when.size(), year);
  if (error != std::errc{} || end - when.data() != 4) return std::nullopt;
  return year;
}

/// How much longer than usual the line is behind each event: the years between, where all events have one. A picture
/// to scale would push events of one year onto each other.
std::vector<double> extra_gaps(std::span<const TimelineEvent> events) {
  std::vector<double> gaps(events.size(), 0.0);
  std::vector<int> years;
  for (const TimelineEvent& event : events) {
    const auto year = year_of(event.when);
    if (!year || (!years.empty() && *year < years.back())) return gaps;
    years.push_back(*year);
  }
  int longest = 0;
  for (std::size_t i = 0; i + 1 < years.size(); ++i) longest = std::max(longest, years[i + 1] - years[i]);
  if (longest < 2) return gaps;
  for (std::size_t i = 0; i + 1 < years.size(); ++i)
    gaps[i] = largest_extra_gap * std::max(0, years[i + 1] - years[i] - 1) / (longest - 1);
  return gaps;
}

} // namespace

Drawing draw_timeline(const TimelineDiagram& diagram, double width, const MeasureText& measure) {
  Drawing drawing{width, 0, {}};
  if (diagram.events.empty()) return drawing;
  Pen pen(drawing);
  double when_width = 0;
  for (const TimelineEvent& event : diagram.events)
    when_width = std::max(when_width, measure(event.when, style::title.size, style::title.weight));
  when_width = std::min(when_width, 0.28 * width);
  const double line = when_width + when_gap + ring_radius;
  const double text_left = line + ring_radius + text_gap;
  const std::vector<double> extra = extra_gaps(diagram.events);
  const double first_line = ascent(style::title);
  const double ring_middle = first_line - 0.35 * style::title.size; // the middle of figures

  std::vector<double> rings;
  double y = std::max(0.0, ring_radius + style::strong - ring_middle);
  for (std::size_t i = 0; i < diagram.events.size(); ++i) {
    const TimelineEvent& event = diagram.events[i];
    const auto when = wrap_text(event.when, when_width, style::title, measure);
    const auto title = wrap_text(event.title, width - text_left, style::strong_name, measure);
    pen.text_block(when, {when_width, y}, style::title, TextAnchor::end);
    pen.text_block(title, {text_left, y + first_line - ascent(style::strong_name)}, style::strong_name);
    double height = std::max(block_height(when.size(), style::title), block_height(title.size(), style::strong_name));
    if (!event.text.empty()) {
      const auto text = wrap_text(event.text, width - text_left, style::note, measure);
      const double top = block_height(title.size(), style::strong_name) + 2;
      pen.text_block(text, {text_left, y + top}, style::note);
      height = std::max(height, top + block_height(text.size(), style::note));
    }
    rings.push_back(y + ring_middle);
    drawing.height = y + height + 1;
    y += height + smallest_gap + extra[i];
  }
  for (std::size_t i = 0; i < rings.size(); ++i) {
    if (i + 1 < rings.size())
      pen.line({line, rings[i] + ring_radius}, {line, rings[i + 1] - ring_radius},
               {Tone::structure, style::normal, Dash::solid});
    pen.circle({line, rings[i]}, ring_radius, Stroke{Tone::structure, style::strong, Dash::solid}, Tone::paper);
  }
  return drawing;
}

} // namespace praktijkboek
