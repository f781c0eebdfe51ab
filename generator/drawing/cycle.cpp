#include "drawing/around.h"
#include "drawing/diagrams.h"
#include "drawing/step_parts.h"
#include "drawing/text_fit.h"

#include <algorithm>

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr double largest_radius = 78;
constexpr double words_gap = 6; // rings of the steps to their words
constexpr double shortest_arrow = 16;
constexpr double list_gap = 16; // the circle to a list of the steps below it
constexpr std::size_t most_lines = 6;

std::vector<double> directions(std::size_t count) {
  std::vector<double> angles;
  for (std::size_t i = 0; i < count; ++i)
    angles.push_back(2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count) - std::numbers::pi / 2);
  return angles;
}

/// The circle on which there is room for the arrows between the rings of the steps.
double smallest_radius(std::size_t count) {
  const double between = 2 * (step_ring_radius + step_ring_gap) + shortest_arrow;
  return std::max(36.0,
                  between / 2 / std::sin(std::numbers::pi / static_cast<double>(std::max<std::size_t>(count, 2))));
}

/// The words in the middle; none when the circle has no room for them.
std::vector<std::string> centre_lines(std::string_view centre, double radius, const MeasureText& measure) {
  const double room = radius - step_ring_radius - words_gap;
  for (double width = 1.9 * room; width > 0.8 * room && !centre.empty(); width -= 4) {
    if (widest_word(centre, style::title, measure) > width) return {};
    auto lines = wrap_text(centre, width, style::title, measure);
    if (std::hypot(widest_line(lines, style::title, measure), block_height(lines.size(), style::title)) <= 2 * room)
      return lines;
  }
  return {};
}

struct Ring {
  Point centre;
  double radius = 0;
  std::vector<std::string> words;
};

void draw_ring(Pen& pen, const Ring& ring, std::span<const double> angles) {
  const double gap = (step_ring_radius + step_ring_gap) / ring.radius; // as an angle
  for (std::size_t i = 0; i < angles.size(); ++i) {
    const double next = i + 1 < angles.size() ? angles[i + 1] : angles[0] + 2 * std::numbers::pi;
    pen.arc_arrow(ring.centre, ring.radius, angles[i] + gap, next - gap);
    draw_step_ring(
        pen, i + 1,
        {ring.centre.x + ring.radius * std::cos(angles[i]), ring.centre.y + ring.radius * std::sin(angles[i])});
  }
  if (!ring.words.empty())
    pen.text_block(ring.words, {ring.centre.x, ring.centre.y - block_height(ring.words.size(), style::title) / 2},
                   style::title, TextAnchor::middle);
}

/// The words of the steps round the ring; nothing when there is no room.
std::optional<Drawing> draw_with_words_around(const CycleDiagram& diagram, double width, const MeasureText& measure) {
  const std::vector<double> angles = directions(diagram.steps.size());
  const auto size = [&](std::size_t i, double room) -> std::optional<BoxSize> {
    const Step& step = diagram.steps[i];
    if (widest_word(step.title, style::title, measure) > room || widest_word(step.text, style::note, measure) > room)
      return std::nullopt;
    const StepTexts texts = wrap_step(step, room, measure);
    if (texts.title.size() + texts.text.size() > most_lines) return std::nullopt;
    return BoxSize{texts.width(measure), texts.height()};
  };
  const double most = width / 2 - step_ring_radius - style::strong;
  for (double radius = std::min(largest_radius, most); radius >= smallest_radius(angles.size()); radius -= 6) {
    Ring ring{{width / 2, 0}, radius, centre_lines(diagram.centre, radius, measure)};
    if (ring.words.empty() && !diagram.centre.empty()) return std::nullopt;
    auto boxes = place_around(angles, radius + step_ring_radius + words_gap, width, size);
    if (boxes.empty()) continue;
    const double edge = radius + step_ring_radius + style::strong;
    double top = -edge, bottom = edge;
    for (const AroundBox& box : boxes) {
      top = std::min(top, box.area.y);
      bottom = std::max(bottom, box.area.y + box.area.height);
    }
    Drawing drawing{width, bottom - top, {}};
    Pen pen(drawing);
    ring.centre.y = -top;
    draw_ring(pen, ring, angles);
    for (std::size_t i = 0; i < boxes.size(); ++i)
      // No wider than measured, so that the lines are the same.
      write_step(pen, wrap_step(diagram.steps[i], boxes[i].area.width + 0.01, measure),
                 {boxes[i].text_x(), boxes[i].area.y - top}, boxes[i].anchor);
    return drawing;
  }
  return std::nullopt;
}

/// The ring with numbers only and its steps in a list below it.
Drawing draw_with_list(const CycleDiagram& diagram, double width, const MeasureText& measure) {
  const std::vector<double> angles = directions(diagram.steps.size());
  Drawing drawing{width, 0, {}};
  Pen pen(drawing);
  const double most = width / 2 - step_ring_radius - style::strong;
  Ring ring{{width / 2, 0}, std::min(smallest_radius(angles.size()), most), {}};
  ring.words = centre_lines(diagram.centre, ring.radius, measure);
  while (ring.words.empty() && !diagram.centre.empty() && ring.radius + 4 <= std::min(most, largest_radius)) {
    ring.radius += 4;
    ring.words = centre_lines(diagram.centre, ring.radius, measure);
  }
  double y = 0;
  if (ring.words.empty() && !diagram.centre.empty()) {
    const auto lines = wrap_text(diagram.centre, width, style::title, measure);
    pen.text_block(lines, {width / 2, 0}, style::title, TextAnchor::middle);
    y = block_height(lines.size(), style::title) + words_gap;
  }
  ring.centre.y = y + ring.radius + step_ring_radius + style::strong;
  draw_ring(pen, ring, angles);
  y = ring.centre.y + ring.radius + step_ring_radius + list_gap;
  const double number_width = 16;
  for (std::size_t i = 0; i < diagram.steps.size(); ++i) {
    const StepTexts texts = wrap_step(diagram.steps[i], width - number_width, measure);
    pen.text_block({std::to_string(i + 1)}, {0, y}, style::title);
    write_step(pen, texts, {number_width, y}, TextAnchor::start);
    y += texts.height() + 7;
  }
  drawing.height = y - 7 + style::strong;
  return drawing;
}

} // namespace

Drawing draw_cycle(const CycleDiagram& diagram, double width, const MeasureText& measure) {
  if (diagram.steps.empty()) return {width, 0, {}};
  if (auto drawing = draw_with_words_around(diagram, width, measure)) return std::move(*drawing);
  return draw_with_list(diagram, width, measure);
}

} // namespace praktijkboek
