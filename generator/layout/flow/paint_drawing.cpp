#include "layout/flow/paint_drawing.h"

#include "base/overloaded.h"
#include "layout/inline/text_block.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

namespace {

Colour colour_of(Tone tone, const Palette& palette) {
  switch (tone) {
  // Paper is white: a tint would be printed as a grey.
  case Tone::paper: return {255, 255, 255};
  case Tone::surface: return colour(palette, ColourRole::surface);
  case Tone::ink: return colour(palette, ColourRole::ink);
  case Tone::quiet: return colour(palette, ColourRole::quiet);
  case Tone::structure: return colour(palette, ColourRole::structure);
  case Tone::accent: return colour(palette, ColourRole::accent);
  case Tone::line: return colour(palette, ColourRole::line);
  }
  return {};
}

std::vector<double> dashes_of(const Stroke& stroke) {
  switch (stroke.dash) {
  case Dash::solid: return {};
  case Dash::dashed: return {4, 3};
  case Dash::dotted: return {stroke.width, 2.4 * stroke.width + 0.6};
  }
  return {};
}

TextStyle style_of(const DrawnText& text, const Theme& theme) {
  TextStyle style = sans_text(theme, text.size);
  style.style = text.weight == TextWeight::bold ? FontStyle::bold : FontStyle::regular;
  style.colour = colour_of(text.tone, theme.light);
  return style;
}

void paint(const DrawnPath& drawn, Point corner, StructureId element, const LayoutContext& context,
           std::vector<PageItem>& items) {
  PaintedPath painted;
  painted.path = drawn.path;
  if (drawn.fill) painted.fill = colour_of(*drawn.fill, context.theme.light);
  if (drawn.stroke) {
    painted.stroke = colour_of(drawn.stroke->tone, context.theme.light);
    painted.stroke_width = drawn.stroke->width;
    painted.dashes = dashes_of(*drawn.stroke);
  }
  items.push_back({std::move(painted), element});
  translate(items.back(), corner.x, corner.y);
}

double shift_of(TextAnchor anchor, double width) {
  switch (anchor) {
  case TextAnchor::start: return 0;
  case TextAnchor::middle: return width / 2;
  case TextAnchor::end: return width;
  }
  return 0;
}

void paint(const DrawnText& text, Point corner, StructureId element, const LayoutContext& context,
           std::vector<PageItem>& items) {
  TextLine line = set_line(text.text, style_of(text, context.theme), element, context);
  const double x = corner.x + text.baseline.x - shift_of(text.anchor, line.width);
  for (PageItem& item : line.items) {
    translate(item, x, corner.y + text.baseline.y);
    items.push_back(std::move(item));
  }
}

} // namespace

MeasureText drawing_measure(const LayoutContext& context) {
  return [&context](std::string_view text, double size, TextWeight weight) {
    const FontStyle style = weight == TextWeight::bold ? FontStyle::bold : FontStyle::regular;
    return text_width(text, sans_text(context.theme, size, style), context);
  };
}

void paint_drawing(const Drawing& drawing, Point corner, StructureId element, const LayoutContext& context,
                   std::vector<PageItem>& items) {
  for (const auto& shape : drawing.shapes)
    std::visit(overloaded{
                   [&](const DrawnPath& path) { paint(path, corner, element, context, items); },
                   [&](const DrawnText& text) { paint(text, corner, element, context, items); },
               },
               shape);
}

} // namespace praktijkboek
