#include "layout/page/fill_place.h"

#include "layout/page/column_cursor.h"
#include "layout/page/make_up.h"

#include <numeric>

namespace praktijkboek {

double fill_place(Galley& galley, Point corner, double width, std::size_t page, const LayoutContext& context,
                  PageBuilder& pages) {
  ColumnCursor cursor(galley, context.theme.leading);
  cursor.begin();
  for (std::size_t strip = 0; strip < galley.strips.size(); ++strip) cursor.add(strip);
  PageArea area;
  area.left = area.full_left = area.margin_left = corner.x;
  area.width = area.full_width = width;
  area.top = corner.y;
  area.height = cursor.filled();
  PagePlan plan;
  plan.strips.resize(galley.strips.size());
  std::iota(plan.strips.begin(), plan.strips.end(), std::size_t{0});
  fill_area(galley, plan, page, area, context, pages);
  return area.height;
}

} // namespace praktijkboek
