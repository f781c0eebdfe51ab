#include "layout/table/column_widths.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace praktijkboek;

namespace {

double sum(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

} // namespace

TEST_CASE("columns that fit are as wide as their text") {
  const std::vector<ColumnDemand> demands{{0, {30, 50}}, {0, {20, 80}}};
  CHECK(column_widths(demands, 300) == std::vector<double>{50, 80});
  CHECK(table_extent(demands, 300) == TableExtent::column);
}

TEST_CASE("what is too wide is divided by how much text there is, never below the longest word") {
  const std::vector<ColumnDemand> demands{{0, {40, 60}}, {0, {40, 400}}, {0, {40, 200}}};
  const auto widths = column_widths(demands, 300);
  CHECK(sum(widths) == Approx(300));
  CHECK(widths[0] >= 40);
  CHECK(widths[1] > widths[2]);
  CHECK(widths[2] > widths[0]);
  CHECK(table_extent(demands, 300) == TableExtent::page);
}

TEST_CASE("words that do not fit are all narrowed") {
  const std::vector<ColumnDemand> demands{{0, {200, 200}}, {0, {100, 100}}};
  CHECK(column_widths(demands, 150) == std::vector<double>{100, 50});
}

TEST_CASE("given shares are kept; a column without one is an average one") {
  const std::vector<ColumnDemand> demands{{2, {10, 10}}, {4, {10, 10}}, {0, {10, 10}}};
  const auto widths = column_widths(demands, 300);
  CHECK(widths[0] == Approx(300 * 2 / 9.0));
  CHECK(widths[1] == Approx(300 * 4 / 9.0));
  CHECK(widths[2] == Approx(300 * 3 / 9.0));
}
