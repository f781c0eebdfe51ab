#include "html/svg.h"

#include "base/overloaded.h"
#include "html/escape.h"

#include <array>
#include <charconv>
#include <cmath>

namespace praktijkboek {

namespace {

constexpr double pixels_per_point = 96.0 / 72.0;

/// Two decimals are a hundredth of a point: finer than any screen or printer.
void append_number(std::string& out, double value) {
  const auto hundredths = std::llround(value * 100);
  if (hundredths < 0) out.push_back('-');
  const auto size = static_cast<std::uint64_t>(std::llabs(hundredths));
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), size / 100).ptr;
  out.append(digits.data(), end);
  const auto fraction = size % 100;
  if (fraction == 0) return;
  out.push_back('.');
  out.push_back(static_cast<char>('0' + fraction / 10));
  if (fraction % 10 != 0) out.push_back(static_cast<char>('0' + fraction % 10));
}

void append_attribute(std::string& out, std::string_view name, double value) {
  out.append(" ").append(name).append("=\"");
  append_number(out, value);
  out.push_back('"');
}

std::string_view name_of(Tone tone) {
  switch (tone) {
  case Tone::paper: return "paper";
  case Tone::surface: return "surface";
  case Tone::ink: return "ink";
  case Tone::quiet: return "quiet";
  case Tone::structure: return "structure";
  case Tone::accent: return "accent";
  case Tone::line: return "line";
  }
  return {};
}

std::string_view class_of(Dash dash) {
  switch (dash) {
  case Dash::solid: return {};
  case Dash::dashed: return " dashed";
  case Dash::dotted: return " dotted";
  }
  return {};
}

void append_point(std::string& out, Point point) {
  append_number(out, point.x);
  out.push_back(' ');
  append_number(out, point.y);
}

void append_segment(std::string& out, const Segment& segment) {
  switch (segment.kind) {
  case SegmentKind::move:
    out.push_back('M');
    append_point(out, segment.end);
    break;
  case SegmentKind::line:
    out.push_back('L');
    append_point(out, segment.end);
    break;
  case SegmentKind::curve:
    out.push_back('C');
    append_point(out, segment.first_control);
    out.push_back(' ');
    append_point(out, segment.second_control);
    out.push_back(' ');
    append_point(out, segment.end);
    break;
  case SegmentKind::close: out.push_back('Z'); break;
  }
}

void append_path(std::string& out, const DrawnPath& drawn) {
  if (!drawn.fill && !drawn.stroke) return;
  out.append("<path class=\"");
  out.append(drawn.fill ? "fill-" : "unfilled").append(drawn.fill ? name_of(*drawn.fill) : "");
  if (drawn.stroke) out.append(" stroke-").append(name_of(drawn.stroke->tone)).append(class_of(drawn.stroke->dash));
  out.push_back('"');
  if (drawn.stroke) append_attribute(out, "stroke-width", drawn.stroke->width);
  out.append(" d=\"");
  for (const Segment& segment : drawn.path) append_segment(out, segment);
  out.append("\"/>");
}

std::string_view anchor_attribute(TextAnchor anchor) {
  switch (anchor) {
  case TextAnchor::start: return {};
  case TextAnchor::middle: return " text-anchor=\"middle\"";
  case TextAnchor::end: return " text-anchor=\"end\"";
  }
  return {};
}

void append_text(std::string& out, const DrawnText& text) {
  out.append("<text class=\"fill-").append(name_of(text.tone));
  if (text.weight == TextWeight::bold) out.append(" bold");
  out.append("\"").append(anchor_attribute(text.anchor));
  append_attribute(out, "font-size", text.size);
  append_attribute(out, "x", text.baseline.x);
  append_attribute(out, "y", text.baseline.y);
  out.push_back('>');
  append_escaped(out, text.text);
  out.append("</text>");
}

} // namespace

void append_svg(std::string& out, const Drawing& drawing, std::string_view name, std::string_view extra_class) {
  out.append("<svg class=\"drawing ").append(extra_class).append("\" role=\"img\" aria-label=\"");
  append_escaped(out, name);
  out.append("\" viewBox=\"0 0 ");
  append_point(out, {drawing.width, drawing.height});
  out.push_back('"');
  append_attribute(out, "width", std::ceil(drawing.width * pixels_per_point));
  append_attribute(out, "height", std::ceil(drawing.height * pixels_per_point));
  out.push_back('>');
  for (const auto& shape : drawing.shapes)
    std::visit(overloaded{
                   [&](const DrawnPath& path) { append_path(out, path); },
                   [&](const DrawnText& text) { append_text(out, text); },
               },
               shape);
  out.append("</svg>\n");
}

} // namespace praktijkboek
