#include "layout/page/page_area.h"

namespace praktijkboek {

PageArea page_area(const PageMaster& master, std::size_t page) {
  const double beside = master.margin_column > 0 ? master.margin_column + master.gutter : 0;
  const bool left_hand = master.mirrored && page % 2 == 1;
  PageArea area;
  area.full_left = left_hand ? master.margin_outer : master.margin_inner;
  area.full_width = master.width - master.margin_inner - master.margin_outer;
  area.left = area.full_left + (left_hand ? beside : 0);
  area.width = area.full_width - beside;
  area.margin_left = left_hand ? area.full_left : area.left + area.width + master.gutter;
  area.top = master.margin_top;
  area.height = master.height - master.margin_top - master.margin_bottom;
  return area;
}

} // namespace praktijkboek
