#include "layout/page/columns.h"
#include "unit/layout/print_sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

Galley strips(std::size_t count, double height) {
  Galley galley;
  galley.strips.resize(count);
  for (Strip& strip : galley.strips) strip.height = height;
  return galley;
}

struct MadeUp {
  std::vector<std::size_t> columns;
  std::size_t pages = 0;
};

MadeUp make_up(Galley galley, ColumnEnds ends, double first_drop = 0) {
  PagedDocument document;
  const LayoutContext context = sample::print_context();
  PageBuilder pages(document, context.master);
  ColumnGrid grid = column_grid(context.master, 2, 20);
  grid.first_drop = first_drop;
  MadeUp made;
  made.columns = make_up_columns(galley, grid, ends, context, pages);
  made.pages = document.pages.size();
  return made;
}

} // namespace

TEST_CASE("columns are filled one after another, page after page") {
  const MadeUp made = make_up(strips(100, 15), ColumnEnds::filled); // 45 lines a column
  CHECK(made.columns == std::vector<std::size_t>{0, 45, 90});
  CHECK(made.pages == 2);
}

TEST_CASE("the columns of the last page are equally long where that is asked for") {
  CHECK(make_up(strips(20, 15), ColumnEnds::balanced).columns == std::vector<std::size_t>{0, 10});
}

TEST_CASE("the columns of the first page begin below a title") {
  CHECK(make_up(strips(100, 15), ColumnEnds::filled, 75).columns == std::vector<std::size_t>{0, 40, 80});
}

TEST_CASE("a column does not end below a heading") {
  Galley galley = strips(50, 15);
  galley.strips[44].keep_next = KeepNext::yes;
  CHECK(make_up(std::move(galley), ColumnEnds::filled).columns == std::vector<std::size_t>{0, 44});
}
