#pragma once

#include "base/date.h"
#include "read/csv.h"
#include "read/fenced/data_range.h"
#include "read/reading.h"
#include "yaml/map_reader.h"

#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace praktijkboek {

/// The rows of a file that a diagram shows: its 'data', and its 'columns', which say what stands in which column of
/// that file.
class DataRows {
public:
  using Column = std::optional<std::size_t>; // none: not named, or wrongly

  /// @param list the key under which the rows could stand in the diagram itself
  DataRows(Reading& reading, MapReader& map, std::string_view list);
  DataRows(const DataRows&) = delete;

  /// The column that 'columns' names for `use`.
  Column column(std::string_view use);
  Column required_column(std::string_view use);
  bool has_column(std::string_view use) const;

  /// After all columns were asked for: the rows from the first with a value to the last.
  const std::vector<CsvRow>& rows_with(Column value, CountRange counts);

  // What a cell says; wrong ones are reported.
  std::string_view text(const CsvRow& row, Column column);
  std::string_view required_text(const CsvRow& row, Column column);
  std::optional<double> number(const CsvRow& row, Column column, NumberRange range);
  std::optional<Date> date(const CsvRow& row, Column column);

  void error(const CsvRow& row, Column column, Message message, Message hint);
  const std::string& path() const { return path_; }

private:
  void load(MapReader& map);
  Column find(std::string_view use, const YamlValue* value);
  void keep_measured_rows(std::size_t value);
  void check_count(CountRange counts);
  const std::string& name_of(std::size_t column) const { return table_.columns[column].text; }

  Reading& reading_;
  std::string path_;
  Span place_; // where the diagram names the file
  SourcePointer source_;
  CsvTable table_; // empty: nothing could be read
  std::optional<MapReader> columns_;
  std::set<std::size_t> shown_;
};

} // namespace praktijkboek
