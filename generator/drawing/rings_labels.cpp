#include "drawing/rings_labels.h"

#include "drawing/text_fit.h"

#include <array>

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr TextStyle label_style = style::title;
constexpr double label_gap = 5; // circle to label
constexpr double smallest_radius = 40;

enum class WordBreaks { forbidden, allowed };

SectorLabel wrap_label(std::string_view text, double width, const MeasureText& measure) {
  SectorLabel label{wrap_text(text, width, label_style, measure), TextAnchor::middle, {}};
  label.area.width = widest_line(label.lines, label_style, measure);
  label.area.height = block_height(label.lines.size(), label_style);
  return label;
}

/// Four labels in the corners of the square round the circle; empty when one would touch the circle.
std::vector<SectorLabel> corner_labels(std::span<const std::string_view> sectors, Point centre, double radius,
                                       double width, WordBreaks breaks, const MeasureText& measure) {
  std::vector<SectorLabel> labels;
  for (std::size_t i = 0; i < sectors.size(); ++i) {
    const bool right = i == 1 || i == 2, below = i >= 2; // clockwise from the top left
    bool found = false;
    const double narrowest = breaks == WordBreaks::allowed ? 30 : widest_word(sectors[i], label_style, measure);
    for (double room = width / 2 - 8; room >= narrowest && !found; room -= 8) {
      SectorLabel label = wrap_label(sectors[i], room, measure);
      label.anchor = right ? TextAnchor::end : TextAnchor::start;
      label.area.x = right ? width - label.area.width : 0;
      label.area.y = below ? centre.y + radius - label.area.height : centre.y - radius;
      found = distance(centre, label.area) >= radius + label_gap;
      if (found) labels.push_back(std::move(label));
    }
    if (!found) return {};
  }
  return labels;
}

/// Moves the label outwards along the middle of its sector until it is clear of the circle.
void move_outside(SectorLabel& label, Point centre, double radius, double angle) {
  const double x = std::cos(angle), y = std::sin(angle);
  for (double away = radius;; away += 1) {
    label.area.x = centre.x + away * x - label.area.width / 2;
    label.area.y = centre.y + away * y - label.area.height / 2;
    if (distance(centre, label.area) >= radius + label_gap) return;
  }
}

std::vector<SectorLabel> outer_labels(std::span<const std::string_view> sectors, const RingsGeometry& geometry,
                                      double width, WordBreaks breaks, const MeasureText& measure) {
  for (const double room : {130.0, 100.0, 80.0, 64.0, 50.0}) {
    std::vector<SectorLabel> labels;
    bool fitting = true;
    for (std::size_t i = 0; i < sectors.size() && fitting; ++i) {
      const double narrowest = breaks == WordBreaks::allowed ? 0 : widest_word(sectors[i], label_style, measure);
      SectorLabel label = wrap_label(sectors[i], std::max(room, narrowest), measure);
      move_outside(label, geometry.centre, geometry.radius, geometry.sector_middle(i));
      fitting = label.area.x >= 0 && label.area.x + label.area.width <= width;
      for (const SectorLabel& other : labels) fitting = fitting && !overlap(grown(other.area, 3), label.area);
      labels.push_back(std::move(label));
    }
    if (fitting) return labels;
  }
  return {};
}

} // namespace

RingsFrame frame_rings(std::span<const std::string_view> sectors, double width, double largest_radius,
                       const MeasureText& measure) {
  RingsFrame frame;
  frame.centre.x = width / 2;
  const double largest = std::max(smallest_radius, std::min(width / 2 - style::thin, largest_radius));
  for (const WordBreaks breaks : {WordBreaks::forbidden, WordBreaks::allowed}) {
    if (!frame.labels.empty()) break;
    frame.radius = largest;
    for (; frame.radius >= smallest_radius && !sectors.empty(); frame.radius -= 2) {
      const RingsGeometry geometry{frame.centre, 0, frame.radius, 1, sectors.size()};
      frame.labels = sectors.size() == 4 ? corner_labels(sectors, frame.centre, frame.radius, width, breaks, measure)
                                         : outer_labels(sectors, geometry, width, breaks, measure);
      if (!frame.labels.empty()) break;
    }
  }
  double top = -frame.radius - style::thin, bottom = frame.radius + style::thin;
  for (const SectorLabel& label : frame.labels) {
    top = std::min(top, label.area.y);
    bottom = std::max(bottom, label.area.y + label.area.height);
  }
  frame.centre.y -= top;
  for (SectorLabel& label : frame.labels) label.area.y -= top;
  frame.height = bottom - top;
  return frame;
}

} // namespace praktijkboek
