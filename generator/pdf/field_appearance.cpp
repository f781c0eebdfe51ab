#include "pdf/field_appearance.h"

#include "pdf/embedded_fonts.h"
#include "pdf/objects/syntax_writer.h"
#include "pdf/show_glyphs.h"

namespace praktijkboek {

namespace {

constexpr Colour chosen_ground{220, 220, 220}; // of the option in a list; stays readable in black and white

void append_chosen_ground(SyntaxWriter& out, const Widget& widget) {
  const auto place = std::find(widget.options.begin(), widget.options.end(), widget.value);
  if (widget.kind != WidgetKind::list || place == widget.options.end()) return;
  const double distance = line_distance(widget);
  const auto lines_down = static_cast<double>(place - widget.options.begin() + 1);
  out.fill_colour(chosen_ground);
  out.integer(0).number(widget.area.height - lines_down * distance).number(widget.area.width).number(distance);
  out.operation("re f");
}

/// Lines are placed by Tm, from the corner of the box: runs of a line follow one another by themselves.
void append_line(SyntaxWriter& out, const Widget& widget, const FieldLine& line, const FontUsage& usage) {
  out.raw("1 0 0 1").number(line.origin.x).number(line.origin.y).operation("Tm");
  if (line.runs.empty()) {
    out.name(simple_font_name(widget.font)).number(line.size).operation("Tf");
    out.literal(line.win_ansi).operation("Tj");
  }
  for (const GlyphRun& run : line.runs) {
    out.name(shaped_font_name(run.font)).number(line.size).operation("Tf");
    show_glyphs(out, run, usage);
  }
}

} // namespace

std::string text_appearance(const Widget& widget, const std::vector<FieldLine>& lines, const FontUsage& usage) {
  std::string content;
  SyntaxWriter out(content);
  out.name("Tx").operation("BMC");
  if (!lines.empty()) {
    out.raw("q 0 0").number(widget.area.width).number(widget.area.height).operation("re W n");
    append_chosen_ground(out, widget);
    out.operation("BT").fill_colour(widget.colour);
    for (const FieldLine& line : lines) append_line(out, widget, line, usage);
    out.operation("ET").operation("Q");
  }
  out.operation("EMC");
  return content;
}

std::string on_appearance(const Widget& widget) {
  const double width = widget.area.width, height = widget.area.height, size = std::min(width, height);
  const auto at = [&](double x, double y) { // from the middle, as shares of the size
    return Point{width / 2 + x * size, height / 2 + y * size};
  };
  std::string content;
  SyntaxWriter out(content);
  const auto append = [&](Point place) -> SyntaxWriter& { return out.number(place.x).number(place.y); };
  if (widget.kind == WidgetKind::radio) {
    out.fill_colour(widget.colour);
    for (const Segment& segment : circle_path(at(0, 0), size * 0.28)) {
      if (segment.kind == SegmentKind::curve) {
        append(segment.first_control);
        append(segment.second_control);
      }
      if (segment.kind != SegmentKind::close) append(segment.end);
      out.operation(segment.kind == SegmentKind::move ? "m" : segment.kind == SegmentKind::curve ? "c" : "h");
    }
    out.operation("f");
  } else {
    out.stroke_colour(widget.colour).number(size * 0.13).operation("w").operation("1 J 1 j");
    append(at(-0.28, -0.02)).operation("m");
    append(at(-0.08, -0.24)).operation("l");
    append(at(0.30, 0.27)).operation("l");
    out.operation("S");
  }
  return content;
}

} // namespace praktijkboek
