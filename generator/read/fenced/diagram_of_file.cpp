#include "read/fenced/data_rows.h"
#include "read/fenced/diagram_data.h"
#include "read/yaml_texts.h"

namespace praktijkboek {

namespace {

RunPoint labelled_point(DataRows& file, const CsvRow& row, DataRows::Column label) {
  return {file.required_text(row, label), 0};
}

RunPoint dated_point(DataRows& file, const CsvRow& row, DataRows::Column column, const RunPoint* before) {
  const auto date = file.date(row, column);
  if (date && before != nullptr && before->date >= date)
    file.error(row, column, {"this date does not come after the one above it"},
               {"put the rows in the order of their dates, each date once"});
  return {{}, 0, date};
}

/// The same number in all rows that have one.
std::optional<double> goal_of(DataRows& file, const std::vector<CsvRow>& rows, DataRows::Column column) {
  std::optional<double> goal;
  for (const CsvRow& row : rows) {
    if (!column || row[*column].text.empty()) continue;
    const auto number = file.number(row, column, written_range);
    if (goal && number && *number != *goal) {
      file.error(row, column, {"the goal is another one here than above"},
                 {"a diagram has one goal: write the same number in all rows, or make two files of it"});
      return goal;
    }
    if (!goal) goal = number;
  }
  return goal;
}

/// The diagram itself may say what the goal is called, and its value when it stands in no column.
void read_goal(Reading& reading, MapReader& map, DataRows& file, std::optional<double> in_file, RunDiagram& diagram) {
  if (in_file) diagram.goal = RunGoal{*in_file, {}};
  const YamlValue* value = map.value("goal");
  if (value == nullptr) return;
  MapReader goal(map.context(), *value, "a goal");
  const bool has_column = file.has_column("goal");
  if (!has_column) goal.required_value("value");
  const auto given = goal.number("value");
  if (has_column && given)
    goal.error("value", {"the goal stands in '{}' already", file.path()}, {"take away one of the two"});
  const std::string_view label = keep_text(reading, goal, "label");
  goal.finish();
  if (has_column && !in_file) return;
  diagram.goal = RunGoal{in_file.value_or(given.value_or(0)), label};
}

} // namespace

BarsDiagram read_bars_of_file(Reading& reading, MapReader& map) {
  BarsDiagram diagram;
  diagram.unit = keep_text(reading, map, "unit");
  DataRows file(reading, map, "bars");
  const auto label = file.required_column("label");
  const auto value = file.required_column("value");
  const auto note = file.column("note");
  std::vector<Bar> bars;
  for (const CsvRow& row : file.rows_with(value, bar_counts)) {
    const std::string_view name = file.required_text(row, label);
    bars.push_back({name, file.number(row, value, counted_range).value_or(0), file.text(row, note)});
  }
  diagram.bars = reading.store_all(bars);
  return diagram;
}

RunDiagram read_run_of_file(Reading& reading, MapReader& map) {
  RunDiagram diagram;
  diagram.unit = keep_text(reading, map, "unit");
  DataRows file(reading, map, "points");
  const bool dated = file.has_column("date");
  const auto when = file.required_column(dated ? "date" : "label");
  const auto value = file.required_column("value");
  const auto goal = file.column("goal");
  const std::vector<CsvRow>& rows = file.rows_with(value, point_counts);
  std::vector<RunPoint> points;
  for (const CsvRow& row : rows) {
    RunPoint point = dated ? dated_point(file, row, when, points.empty() ? nullptr : &points.back())
                           : labelled_point(file, row, when);
    point.value = file.number(row, value, written_range).value_or(0);
    points.push_back(point);
  }
  diagram.points = reading.store_all(points);
  read_goal(reading, map, file, goal_of(file, rows, goal), diagram);
  return diagram;
}

} // namespace praktijkboek
