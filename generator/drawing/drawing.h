#pragma once

#include "base/geometry.h"
#include "model/diagram.h"
#include "model/words.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace praktijkboek {

/// What a shape is painted with; the painters translate to CSS classes or to the colours of the theme.
enum class Tone { paper, surface, ink, quiet, structure, accent, line };
enum class Dash { solid, dashed, dotted };

struct Stroke {
  Tone tone = Tone::ink;
  double width = 0.75;
  Dash dash = Dash::solid;
};

struct DrawnPath {
  Path path;
  std::optional<Stroke> stroke;
  std::optional<Tone> fill;
};

enum class TextAnchor { start, middle, end };
enum class TextWeight { regular, bold };
/// One line of text in the theme's sans; `baseline` is where its anchor stands.
struct DrawnText {
  std::string text;
  Point baseline;
  double size = 9;
  TextAnchor anchor = TextAnchor::start;
  TextWeight weight = TextWeight::regular;
  Tone tone = Tone::ink;
};

/// A picture as shapes, drawn once and painted by html (SVG) and by layout (PDF).
struct Drawing {
  double width = 0;
  double height = 0;
  std::vector<std::variant<DrawnPath, DrawnText>> shapes; // in painting order
};

/// Width in points of a line of text in the theme's sans.
using MeasureText = std::function<double(std::string_view text, double size, TextWeight weight)>;

/// @param words the key of a sociogram, decimal marks: keys 'drawing.…'.
/// @param width points that the drawing may take; its height follows. Type sizes do not grow with the width, so a
///   column of 640 CSS pixels is a drawing of 480 points.
Drawing draw(const Diagram& diagram, const Words& words, double width, const MeasureText& measure);

/// What the picture tells, in words, made from its data (WCAG 1.1.1).
std::string alternative_text(const Diagram& diagram, const Words& words);

} // namespace praktijkboek
