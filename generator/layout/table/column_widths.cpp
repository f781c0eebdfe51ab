#include "layout/table/column_widths.h"

#include <algorithm>
#include <numeric>

namespace praktijkboek {

namespace {

double total(std::span<const ColumnDemand> demands, double TextWidths::*width) {
  return std::accumulate(demands.begin(), demands.end(), 0.0,
                         [width](double sum, const ColumnDemand& demand) { return sum + demand.content.*width; });
}

bool has_shares(std::span<const ColumnDemand> demands) {
  return std::any_of(demands.begin(), demands.end(), [](const ColumnDemand& demand) { return demand.share > 0; });
}

/// A column without a share counts as an average one.
std::vector<double> widths_by_share(std::span<const ColumnDemand> demands, double room) {
  double sum = 0;
  std::size_t given = 0;
  for (const ColumnDemand& demand : demands)
    if (demand.share > 0) {
      sum += demand.share;
      ++given;
    }
  const double average = sum / static_cast<double>(given);
  sum += average * static_cast<double>(demands.size() - given);
  std::vector<double> widths;
  for (const ColumnDemand& demand : demands) widths.push_back(room * (demand.share > 0 ? demand.share : average) / sum);
  return widths;
}

std::vector<double> widths_by_content(std::span<const ColumnDemand> demands, double room) {
  const double narrowest = total(demands, &TextWidths::narrowest);
  const double natural = total(demands, &TextWidths::natural);
  std::vector<double> widths;
  for (const ColumnDemand& demand : demands) {
    const TextWidths& content = demand.content;
    if (natural <= room)
      widths.push_back(content.natural);
    else if (narrowest >= room)
      widths.push_back(content.narrowest * room / narrowest); // long words are hyphenated
    else
      widths.push_back(content.narrowest +
                       (room - narrowest) * (content.natural - content.narrowest) / (natural - narrowest));
  }
  return widths;
}

} // namespace

std::vector<double> column_widths(std::span<const ColumnDemand> demands, double room) {
  if (demands.empty()) return {};
  return has_shares(demands) ? widths_by_share(demands, room) : widths_by_content(demands, room);
}

TableExtent table_extent(std::span<const ColumnDemand> demands, double room) {
  constexpr double crowded = 1.3; // the natural width of the text, in widths of the column
  const bool too_wide = total(demands, &TextWidths::narrowest) > room || demands.size() > 5;
  const bool dense = demands.size() > 2 && total(demands, &TextWidths::natural) > crowded * room;
  return too_wide || dense ? TableExtent::page : TableExtent::column;
}

} // namespace praktijkboek
