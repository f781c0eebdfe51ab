#include "layout/slides/slide_on_page.h"

#include "layout/scale_page.h"

#include <utility>

namespace praktijkboek {

SlidesOnPaper::SlidesOnPaper(PagedDocument&& slides, PagedDocument& paper)
    : slides_(std::move(slides.pages)), outline_(std::move(slides.outline)),
      destinations_(std::move(slides.destinations)) {
  paper.metadata = std::move(slides.metadata);
  paper.structure = std::move(slides.structure);
}

double SlidesOnPaper::height(std::size_t slide, double width) const {
  return width * slides_[slide].height / slides_[slide].width;
}

void SlidesOnPaper::place(std::size_t slide, double width, std::size_t page, Point corner, Colour frame,
                          PageBuilder& pages) {
  const double factor = width / slides_[slide].width;
  const double height = factor * slides_[slide].height;
  const auto moved = [&](Point point) { return Point{corner.x + factor * point.x, corner.y + factor * point.y}; };
  scale_page(slides_[slide], factor);
  for (PageItem& item : slides_[slide].items) {
    translate(item, corner.x, corner.y);
    pages.add(page, std::move(item));
  }
  pages.add_path(page, rectangle_path({corner.x, corner.y, width, height}), {frame, 0.6});
  for (OutlineEntry& entry : outline_)
    if (entry.place.page == slide)
      pages.add_outline(entry.level, std::move(entry.title), {page, moved(entry.place.point)});
  for (const auto& [name, place] : destinations_)
    if (place.page == slide) pages.add_destination(name, {page, moved(place.point)});
}

} // namespace praktijkboek
