#include "layout/form/fill_pages.h"

#include "layout/page/column_cursor.h"
#include "layout/page/page_area.h"

namespace praktijkboek {

namespace {

constexpr double most_growth = 1;     // of a field, as a share of its own lines: a page of lines frightens
constexpr double row_growth = 0.35;   // of a row, as a share of its height
constexpr double left_for_breath = 6; // points at the end of the page

double filled_height(const Galley& galley, std::size_t begin, std::size_t end, double grid) {
  ColumnCursor cursor(galley, grid);
  cursor.begin();
  for (std::size_t strip = begin; strip < end; ++strip) cursor.add(strip);
  return cursor.filled();
}

/// The field with the least extra for its size that can still grow and fits; none: nullptr.
const Growth* next_to_grow(const std::vector<const Growth*>& fields, const ExtraRoom& extra, double room) {
  const Growth* best = nullptr;
  double least = most_growth;
  for (const Growth* field : fields) {
    const double share = (extra.lines_at(field->strip) + 1.0) / field->lines;
    if (field->pitch > room || share > least) continue;
    if (best != nullptr && share == least) continue;
    best = field;
    least = share;
  }
  return best;
}

void share_page(const std::vector<const Growth*>& growths, double room, ExtraRoom& extra) {
  std::vector<const Growth*> fields, tables;
  for (const Growth* growth : growths) (growth->lines > 0 ? fields : tables).push_back(growth);
  while (const Growth* field = next_to_grow(fields, extra, room)) {
    ++extra.lines[field->strip];
    room -= field->pitch;
  }
  double rows = 0;
  for (const Growth* table : tables) rows += table->rows;
  for (const Growth* table : tables)
    extra.row_height[table->strip] = std::max(0.0, std::min(room / rows, row_growth * table->pitch));
}

} // namespace

ExtraRoom share_room(const Galley& galley, const std::vector<Growth>& growths, const std::vector<std::size_t>& pages,
                     const LayoutContext& context) {
  const double height = page_area(context.master, 0).height;
  ExtraRoom extra;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    const std::size_t begin = pages[page], end = page + 1 < pages.size() ? pages[page + 1] : galley.strips.size();
    std::vector<const Growth*> here;
    for (const Growth& growth : growths) {
      const std::size_t last = growth.strip + std::max<std::uint32_t>(growth.rows, 1);
      if (growth.strip >= begin && last <= end) here.push_back(&growth);
    }
    share_page(here, height - filled_height(galley, begin, end, context.theme.leading) - left_for_breath, extra);
  }
  return extra;
}

} // namespace praktijkboek
