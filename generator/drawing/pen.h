#pragma once

#include "drawing/style.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// Adds shapes to a drawing in the house style.
class Pen {
public:
  explicit Pen(Drawing& drawing) : drawing_(drawing) {}

  void path(Path path, Stroke stroke) { shape(std::move(path), stroke, {}); }
  void shape(Path path, std::optional<Stroke> stroke, std::optional<Tone> fill);
  void line(Point from, Point to, Stroke stroke) { path(line_path(from, to), stroke); }
  void circle(Point centre, double radius, std::optional<Stroke> stroke, std::optional<Tone> fill = {});
  void rectangle(const Rectangle& area, double corner_radius, std::optional<Stroke> stroke,
                 std::optional<Tone> fill = {});
  /// A solid head at the end of a line that comes from `from`.
  void arrow_head(Point from, Point tip, Tone tone);
  /// A line that ends in an arrow head at `to`.
  void arrow(Point from, Point to);
  /// The same along a circle, clockwise; angles in radians from three o'clock.
  void arc_arrow(Point centre, double radius, double begin, double end);

  void text(std::string text, Point baseline, const TextStyle& style, TextAnchor anchor = TextAnchor::start);
  /// Lines below each other; `top` is where the letters of the first begin.
  void text_block(const std::vector<std::string>& lines, Point top, const TextStyle& style,
                  TextAnchor anchor = TextAnchor::start);

private:
  Drawing& drawing_;
};

} // namespace praktijkboek
