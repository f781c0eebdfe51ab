#include "read/fenced/data_rows.h"

#include "base/number.h"
#include "base/text.h"
#include "model/spelled_answer.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

bool check_path(Reading& reading, std::string_view path, Span place) {
  if (path.empty()) return false;
  if (path.front() == '/' || path.find("..") != std::string_view::npos ||
      path.find_first_of("\\:") != std::string_view::npos)
    reading.error(place, {"'{}' is not a path below content/", path}, {"write it as 'metingen/name.csv'"});
  else if (!lower_case(path).ends_with(".csv"))
    reading.error(place, {"'{}' is no CSV file", path}, {"let your spreadsheet save it as CSV (UTF-8)"});
  else
    return true;
  return false;
}

/// '1.250': twelve hundred and fifty, or one and a quarter?
bool has_thousands(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t first = text.find('.');
  if (first == 0 || first > 3 || text.front() == '0') return false; // also: no point at all
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i >= first && (i - first) % 4 == 0 ? text[i] != '.' : text[i] < '0' || text[i] > '9') return false;
  return (text.size() - first) % 4 == 0;
}

/// With a decimal comma or point.
std::optional<double> parse_written_number(std::string text) {
  const std::size_t comma = text.find(',');
  if (comma != std::string::npos) {
    if (text.find('.') != std::string::npos) return std::nullopt;
    text[comma] = '.';
  }
  return parse_number(text);
}

} // namespace

DataRows::DataRows(Reading& reading, MapReader& map, std::string_view list) : reading_(reading) {
  path_ = map.required_text("data");
  place_ = map.span_of("data");
  if (map.value(list) != nullptr)
    map.error(list, {"'{}' and 'data' cannot both be there", list}, {"take away one of the two"});
  if (const YamlValue* columns = map.required_value("columns"))
    columns_.emplace(map.context(), *columns, "a choice of columns");
  if (check_path(reading, path_, place_)) source_ = reading.load_data(path_, place_);
  if (!source_) return;
  if (auto table = read_csv(*source_, reading.diagnostics())) table_ = std::move(*table);
}

DataRows::Column DataRows::column(std::string_view use) {
  return columns_ ? find(use, columns_->value(use)) : std::nullopt;
}

DataRows::Column DataRows::required_column(std::string_view use) {
  return columns_ ? find(use, columns_->required_value(use)) : std::nullopt;
}

DataRows::Column DataRows::find(std::string_view use, const YamlValue* value) {
  if (value == nullptr) return std::nullopt;
  const std::string_view name = columns_->text(use);
  if (table_.columns.empty() || name.empty()) return std::nullopt;
  std::vector<std::string> names;
  for (const CsvCell& cell : table_.columns) names.push_back(cell.text);
  const auto found = std::find(names.begin(), names.end(), trim(name));
  if (found == names.end()) {
    const auto near = closest(name, names);
    std::erase(names, std::string{});
    for (std::string& one : names) one = fmt::format("'{}'", one);
    columns_->error(use, {"'{}' has no column '{}'", path_, name},
                    near ? Message{"did you mean '{}'?", *near} : Message{"there are {}", enumeration(names)});
    return std::nullopt;
  }
  const auto position = static_cast<std::size_t>(found - names.begin());
  if (const auto twin = std::find(found + 1, names.end(), *found); twin != names.end())
    reading_.diagnostics().error(*source_, table_.columns[static_cast<std::size_t>(twin - names.begin())].span,
                                 {"column '{}' stands here twice", name}, {"give one of the two another name"});
  shown_.insert(position);
  return position;
}

bool DataRows::has_column(std::string_view use) const { return columns_ && columns_->span_of(use) != columns_->span(); }

const std::vector<CsvRow>& DataRows::rows_with(Column value, CountRange counts) {
  if (columns_) columns_->finish();
  reading_.show_columns(path_, shown_);
  if (!value || table_.columns.empty()) {
    table_.rows.clear();
    return table_.rows;
  }
  keep_measured_rows(*value);
  check_count(counts);
  return table_.rows;
}

/// Before them nothing was measured yet; behind them are months to come.
void DataRows::keep_measured_rows(std::size_t value) {
  auto& rows = table_.rows;
  const auto has_value = [&](const CsvRow& row) { return !row[value].text.empty(); };
  rows.erase(std::find_if(rows.rbegin(), rows.rend(), has_value).base(), rows.end());
  rows.erase(rows.begin(), std::find_if(rows.begin(), rows.end(), has_value));
}

void DataRows::check_count(CountRange counts) {
  auto& rows = table_.rows;
  if (rows.size() < counts.fewest)
    reading_.error(place_,
                   {"'{}' needs at least {} rows with a value, but it has {}", path_, counts.fewest, rows.size()});
  if (rows.size() <= counts.most) return;
  reading_.diagnostics().error(*source_, rows[counts.most].front().span,
                               {"a diagram has room for {} rows, but there are {}", counts.most, rows.size()},
                               {"take away rows, or make two files of it"});
  rows.resize(counts.most);
}

std::string_view DataRows::text(const CsvRow& row, Column column) {
  if (!column) return {};
  std::string text = row[*column].text;
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return reading_.keep(text);
}

std::string_view DataRows::required_text(const CsvRow& row, Column column) {
  if (column && row[*column].text.empty()) error(row, column, {"'{}' must not be empty", name_of(*column)}, {});
  return text(row, column);
}

std::optional<double> DataRows::number(const CsvRow& row, Column column, NumberRange range) {
  if (!column) return std::nullopt;
  const std::string& text = row[*column].text;
  const std::string& name = name_of(*column);
  if (text.empty()) {
    error(row, column, {"'{}' must not be empty", name}, {"write a number, or take this row away"});
    return std::nullopt;
  }
  if (has_thousands(text)) {
    error(row, column, {"'{}' can be read in two ways", text},
          {"write no point between thousands; decimals stand behind a comma"});
    return std::nullopt;
  }
  const auto number = parse_written_number(text);
  if (!number)
    error(row, column, {"{} must be a number, not '{}'", fmt::format("'{}'", name), text},
          {"write digits only, with one comma or point; what is counted stands in 'unit'"});
  else if (*number < range.minimum || *number > range.maximum)
    error(row, column,
          {"'{}' must be from {} to {}, but it is {}", name, fmt::format("{}", range.minimum),
           fmt::format("{}", range.maximum), text},
          {});
  else
    return number;
  return std::nullopt;
}

std::optional<Date> DataRows::date(const CsvRow& row, Column column) {
  if (!column) return std::nullopt;
  const auto date = parse_spelled_date(row[*column].text);
  if (!date) error(row, column, {"'{}' is not a date", row[*column].text}, {"write it as 2026-11-01 or 1-11-2026"});
  return date;
}

void DataRows::error(const CsvRow& row, Column column, Message message, Message hint) {
  reading_.diagnostics().error(*source_, row[*column].span, std::move(message), std::move(hint));
}

} // namespace praktijkboek
