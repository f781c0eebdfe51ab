#include "read/fenced/fenced_block.h"
#include "read/yaml_texts.h"

#include <array>

namespace praktijkboek {

namespace {

constexpr std::array<Choice<Alignment>, 4> alignments{{{"left", Alignment::left},
                                                       {"right", Alignment::right},
                                                       {"centre", Alignment::centre},
                                                       {"decimal", Alignment::decimal}}};

/// Widths are given in any unit, for all columns or for none; the model has shares of the table.
void share_width(MapReader& map, std::vector<TableColumn>& columns) {
  double sum = 0;
  std::size_t given = 0;
  for (const TableColumn& column : columns) {
    sum += column.width;
    if (column.width > 0) ++given;
  }
  if (given != 0 && given != columns.size())
    map.error("columns", {"only some of the columns have a width"}, {"give 'width' to all of them or to none"});
  for (TableColumn& column : columns) column.width = given == columns.size() ? column.width / sum : 0;
}

TableColumn read_column(Reading& reading, const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "a column");
  TableColumn column;
  column.title = read_required_markdown_line(reading, map, "title");
  column.width = map.number("width").value_or(0);
  if (column.width < 0 || (column.width == 0 && map.value("width") != nullptr)) {
    map.error("width", {"the width of a column must be above 0"});
    column.width = 0;
  }
  column.alignment = map.choice<Alignment>("align", alignments).value_or(Alignment::none);
  map.finish();
  return column;
}

TableRow read_row(Reading& reading, const YamlContext& context, const YamlValue& value, std::size_t column_count) {
  const auto items = read_list(context, value, "a row of a table");
  if (items.size() != column_count)
    reading.error(value.span, {"cells in this row: {}, columns of the table: {}", items.size(), column_count});
  std::vector<TableCell> cells;
  for (const YamlValue& item : items) {
    const bool empty = std::holds_alternative<YamlNothing>(item.content);
    cells.push_back({empty ? Blocks{} : read_markdown_blocks(reading, context, item, "a cell")});
  }
  cells.resize(column_count);
  return reading.store_all(cells);
}

} // namespace

std::optional<decltype(Block::kind)> read_fenced_table(Reading& reading, MapReader& map) {
  Table table;
  table.caption = read_caption(reading, map);
  std::vector<TableColumn> columns;
  map.required_value("columns");
  for (const YamlValue& value : map.list("columns")) columns.push_back(read_column(reading, map.context(), value));
  share_width(map, columns);
  std::vector<TableRow> rows;
  map.required_value("rows");
  for (const YamlValue& value : map.list("rows"))
    rows.push_back(read_row(reading, map.context(), value, columns.size()));
  map.finish();
  if (columns.empty()) return std::nullopt;
  table.columns = reading.store_all(columns);
  table.rows = reading.store_all(rows);
  return reading.store(table);
}

} // namespace praktijkboek
