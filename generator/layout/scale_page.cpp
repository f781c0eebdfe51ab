#include "layout/scale_page.h"

#include "base/overloaded.h"

namespace praktijkboek {

namespace {

void scale(Rectangle& area, double factor) {
  area = {area.x * factor, area.y * factor, area.width * factor, area.height * factor};
}

void scale(Point& point, double factor) { point = {point.x * factor, point.y * factor}; }

void scale(GlyphRun& run, double factor) {
  run.size *= factor;
  scale(run.origin, factor);
  for (PositionedGlyph& glyph : run.glyphs) glyph.advance *= static_cast<float>(factor);
  if (run.offsets.empty()) return;
  for (GlyphOffset& offset : run.offsets.edit()) {
    offset.x *= static_cast<float>(factor);
    offset.y *= static_cast<float>(factor);
  }
}

void scale(PaintedPath& painted, double factor) {
  painted.stroke_width *= factor;
  for (double& dash : painted.dashes) dash *= factor;
  for (Segment& segment : painted.path) {
    scale(segment.end, factor);
    scale(segment.first_control, factor);
    scale(segment.second_control, factor);
  }
}

} // namespace

void scale_page(Page& page, double factor) {
  page.width *= factor;
  page.height *= factor;
  for (PageItem& item : page.items)
    std::visit(overloaded{
                   [factor](GlyphRun& run) { scale(run, factor); },
                   [factor](PaintedPath& painted) { scale(painted, factor); },
                   [factor](PaintedImage& image) { scale(image.area, factor); },
                   [factor](LinkArea& link) { scale(link.area, factor); },
                   [factor](Widget& widget) {
                     scale(widget.area, factor);
                     widget.size *= factor;
                     widget.leading *= factor;
                   },
               },
               item.content);
}

void scale_document(PagedDocument& document, double factor) {
  for (Page& page : document.pages) scale_page(page, factor);
  for (OutlineEntry& entry : document.outline) scale(entry.place.point, factor);
  for (auto& [name, place] : document.destinations) scale(place.point, factor);
  for (SubjectUse& use : document.subject_uses) scale(use.place.point, factor);
}

} // namespace praktijkboek
