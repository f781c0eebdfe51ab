#include "pdf/painted_box.h"

namespace praktijkboek {

Rectangle painted_box(const PaintedPath& path) {
  if (path.path.empty()) return {};
  Point least = path.path.front().end, most = least;
  const auto include = [&](Point place) {
    least = {std::min(least.x, place.x), std::min(least.y, place.y)};
    most = {std::max(most.x, place.x), std::max(most.y, place.y)};
  };
  for (const Segment& segment : path.path) {
    if (segment.kind == SegmentKind::close) continue;
    include(segment.end);
    if (segment.kind != SegmentKind::curve) continue;
    include(segment.first_control);
    include(segment.second_control);
  }
  const double edge = path.stroke ? path.stroke_width / 2 : 0;
  return {least.x - edge, least.y - edge, most.x - least.x + 2 * edge, most.y - least.y + 2 * edge};
}

Rectangle painted_box(const GlyphRun& run, const FontMetrics& metrics) {
  double width = 0;
  for (const PositionedGlyph& glyph : run.glyphs) width += glyph.advance;
  const double above = metrics.ascender * run.size / 1000;
  const double below = -metrics.descender * run.size / 1000;
  return {run.origin.x, run.origin.y - above, width, above + below};
}

} // namespace praktijkboek
