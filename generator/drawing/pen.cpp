#include "drawing/pen.h"

#include "drawing/text_fit.h"

#include <cmath>

namespace praktijkboek {

void Pen::shape(Path path, std::optional<Stroke> stroke, std::optional<Tone> fill) {
  drawing_.shapes.push_back(DrawnPath{std::move(path), stroke, fill});
}

void Pen::circle(Point centre, double radius, std::optional<Stroke> stroke, std::optional<Tone> fill) {
  drawing_.shapes.push_back(DrawnPath{circle_path(centre, radius), stroke, fill});
}

void Pen::rectangle(const Rectangle& area, double corner_radius, std::optional<Stroke> stroke,
                    std::optional<Tone> fill) {
  drawing_.shapes.push_back(DrawnPath{rectangle_path(area, corner_radius), stroke, fill});
}

void Pen::arrow_head(Point from, Point tip, Tone tone) {
  const double length = std::hypot(tip.x - from.x, tip.y - from.y);
  if (length == 0) return;
  const double dx = (tip.x - from.x) / length, dy = (tip.y - from.y) / length;
  const Point back{tip.x - dx * drawing_style::arrow_length, tip.y - dy * drawing_style::arrow_length};
  const double half = drawing_style::arrow_half_width;
  Path head = line_path(tip, {back.x - dy * half, back.y + dx * half});
  head.push_back({SegmentKind::line, {back.x + dy * half, back.y - dx * half}, {}, {}});
  head.push_back({SegmentKind::close, {}, {}, {}});
  drawing_.shapes.push_back(DrawnPath{std::move(head), {}, tone});
}

void Pen::arrow(Point from, Point to) {
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  if (length == 0) return;
  const double share = std::max(0.0, 1 - (drawing_style::arrow_length - 1) / length);
  line(from, {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share},
       {Tone::structure, drawing_style::normal, Dash::solid});
  arrow_head(from, to, Tone::structure);
}

void Pen::arc_arrow(Point centre, double radius, double begin, double end) {
  const double head = drawing_style::arrow_length / radius; // as an angle
  path(arc_path(centre, radius, begin, end - head * 0.8), {Tone::structure, drawing_style::normal, Dash::solid});
  const auto at = [&](double angle) {
    return Point{centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
  };
  arrow_head(at(end - head), at(end), Tone::structure);
}

void Pen::text(std::string text, Point baseline, const TextStyle& style, TextAnchor anchor) {
  drawing_.shapes.push_back(DrawnText{std::move(text), baseline, style.size, anchor, style.weight, style.tone});
}

void Pen::text_block(const std::vector<std::string>& lines, Point top, const TextStyle& style, TextAnchor anchor) {
  Point baseline{top.x, top.y + ascent(style)};
  for (const std::string& line : lines) {
    text(line, baseline, style, anchor);
    baseline.y += line_height(style);
  }
}

} // namespace praktijkboek
