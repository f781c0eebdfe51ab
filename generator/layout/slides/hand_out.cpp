#include "layout/inline/theme_styles.h"
#include "layout/metadata.h"
#include "layout/page/page_area.h"
#include "layout/page/running.h"
#include "layout/slides/layout_slides.h"
#include "layout/slides/slide_on_page.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr double gutter = 14;
constexpr double beside_lines = 0.58; // the width of a slide that has lines beside it
constexpr double line_distance = 24;  // of hand-writing

/// Where slides stand on a page of a hand-out.
struct Grid {
  std::size_t columns = 1;
  std::size_t rows = 1;
  bool lines = false; // beside each slide, in a column of their own

  std::size_t slides() const { return columns * rows; }
};

Grid grid_of(int count) {
  switch (count) {
  case 2: return {1, 2, false};
  case 3: return {1, 3, true};
  case 6: return {2, 3, false};
  default: return {1, 1, false};
  }
}

class HandOut {
public:
  HandOut(SlidesOnPaper& slides, const Grid& grid, const LayoutContext& context, PageBuilder& pages)
      : slides_(slides), grid_(grid), context_(context), pages_(pages), area_(page_area(context.master, 0)) {}

  void add(std::size_t slide) {
    const std::size_t place = slide % grid_.slides();
    if (place == 0) page_ = pages_.add_page(std::to_string(pages_.page_count() + 1));
    const double columns = static_cast<double>(grid_.columns);
    const double cell_width =
        grid_.lines ? beside_lines * area_.width : (area_.width - (columns - 1) * gutter) / columns;
    const double rows = static_cast<double>(grid_.rows);
    const double cell_height = (area_.height - (rows - 1) * gutter) / rows;
    const double fitting = cell_height * cell_width / slides_.height(slide, cell_width);
    const double width = std::min(cell_width, fitting);
    const double left = area_.left + static_cast<double>(place % grid_.columns) * (cell_width + gutter);
    const double top = area_.top + static_cast<double>(place / grid_.columns) * (cell_height + gutter);
    const Colour line = colour(context_.theme.light, ColourRole::line);
    slides_.place(slide, width, page_, {left, top}, line, pages_);
    const double beside = left + cell_width + gutter;
    if (grid_.lines) rule({beside, top, area_.left + area_.width - beside, cell_height}, line);
  }

private:
  void rule(const Rectangle& room, Colour line) {
    for (double y = room.y + line_distance; y <= room.y + room.height + 0.5; y += line_distance)
      pages_.add_rule(page_, {room.x, y}, {room.x + room.width, y}, {line, 0.6});
  }

  SlidesOnPaper& slides_;
  const Grid& grid_;
  const LayoutContext& context_;
  PageBuilder& pages_;
  const PageArea area_;
  std::size_t page_ = 0;
};

} // namespace

PagedDocument layout_hand_out(PagedDocument slides, int count, const ResolvedDocument& deck,
                              const LayoutContext& context) {
  PagedDocument document;
  SlidesOnPaper on_paper(std::move(slides), document);
  PageBuilder pages(document, context.master);
  const Grid grid = grid_of(count);
  HandOut hand_out(on_paper, grid, context, pages);
  for (std::size_t slide = 0; slide < on_paper.count(); ++slide) hand_out.add(slide);
  if (!context.in_book())
    paint_running_texts({deck.place().index.title, edition_line(deck), FirstPage::with_head}, context, pages);
  return document;
}

} // namespace praktijkboek
