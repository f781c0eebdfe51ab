#include "layout/page/columns.h"

#include "layout/page/column_cursor.h"
#include "layout/page/make_up.h"

#include <numeric>

namespace praktijkboek {

namespace {

/// Strips [begin, end) of one column.
struct Column {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool may_end_before(const Galley& galley, std::size_t strip) {
  if (strip >= galley.strips.size()) return true;
  if (galley.strips[strip - 1].keep_next == KeepNext::yes) return false;
  switch (galley.strips[strip].break_before) {
  case BreakBefore::allowed:
  case BreakBefore::forced: return true;
  case BreakBefore::avoided:
  case BreakBefore::forbidden: return false;
  }
  return true;
}

/// As many strips as fit, ended where a column may end; never none.
Column fill_column(const Galley& galley, std::size_t begin, std::size_t limit, double height, double grid) {
  ColumnCursor cursor(galley, grid);
  cursor.begin();
  std::size_t end = begin;
  while (end < limit) {
    if (end > begin && galley.strips[end].break_before == BreakBefore::forced) return {begin, end};
    cursor.add(end);
    if (cursor.filled() > height + 0.01 && end > begin) break;
    ++end;
  }
  if (end == limit) return {begin, end};
  for (std::size_t earlier = end; earlier > begin; --earlier)
    if (may_end_before(galley, earlier)) return {begin, earlier};
  return {begin, end};
}

std::vector<Column> fill_columns(const Galley& galley, std::size_t begin, const ColumnGrid& grid, double height,
                                 double first_height, double leading) {
  std::vector<Column> columns;
  for (std::size_t at = begin; at < galley.strips.size(); at = columns.back().end)
    columns.push_back(
        fill_column(galley, at, galley.strips.size(), columns.size() < grid.count ? first_height : height, leading));
  return columns;
}

/// The columns of the last page, as low as they can be.
void balance(std::vector<Column>& columns, const Galley& galley, const ColumnGrid& grid, double height,
             double leading) {
  const std::size_t whole_pages = columns.empty() ? 0 : (columns.size() - 1) / grid.count;
  const std::size_t first = whole_pages * grid.count;
  if (first >= columns.size()) return;
  const std::size_t begin = columns[first].begin;
  for (double lower = leading; lower < height; lower += leading) {
    const std::vector<Column> tried = fill_columns(galley, begin, grid, lower, lower, leading);
    if (tried.size() > grid.count) continue;
    columns.resize(first);
    columns.insert(columns.end(), tried.begin(), tried.end());
    return;
  }
}

PageArea column_area(const PageArea& page, const ColumnGrid& grid, std::size_t column, double drop) {
  PageArea area = page;
  area.left = page.full_left + static_cast<double>(column) * (grid.width + grid.gutter);
  area.width = area.full_width = grid.width;
  area.full_left = area.margin_left = area.left;
  area.top += drop;
  area.height -= drop;
  return area;
}

} // namespace

ColumnGrid column_grid(const PageMaster& master, std::size_t count, double gutter) {
  const auto columns = static_cast<double>(count);
  const double width = (page_area(master, 0).full_width - (columns - 1) * gutter) / columns;
  return {count, gutter, width, 0};
}

std::vector<std::size_t> make_up_columns(Galley& galley, const ColumnGrid& grid, ColumnEnds ends,
                                         const LayoutContext& context, PageBuilder& pages) {
  const double height = page_area(pages.master(), 0).height;
  const double leading = context.theme.leading;
  const double first_height = height - grid.first_drop;
  std::vector<Column> columns = fill_columns(galley, 0, grid, height, first_height, leading);
  switch (ends) {
  case ColumnEnds::filled: break;
  case ColumnEnds::balanced:
    balance(columns, galley, grid, columns.size() <= grid.count ? first_height : height, leading);
    break;
  }
  std::vector<std::size_t> starts;
  std::size_t page = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i % grid.count == 0) page = pages.add_page(std::to_string(pages.page_count() + 1));
    starts.push_back(columns[i].begin);
    PagePlan plan;
    plan.strips.resize(columns[i].end - columns[i].begin);
    std::iota(plan.strips.begin(), plan.strips.end(), columns[i].begin);
    const double drop = i < grid.count ? grid.first_drop : 0;
    const PageArea area = column_area(page_area(pages.master(), page), grid, i % grid.count, drop);
    fill_area(galley, plan, page, area, context, pages);
  }
  return starts;
}

} // namespace praktijkboek
