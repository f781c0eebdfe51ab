#include "base/text.h"
#include "model/computed_answer.h"
#include "model/form_values.h"
#include "model/option_slugs.h"
#include "model/sheet_answer.h"
#include "model/walk.h"

#include <charconv>
#include <set>

namespace praktijkboek {

namespace {

/// Reads the values of one form; what no field asked for is left over.
class ValueReader {
public:
  ValueReader(const Document& sheet, const FormValues& values, std::vector<FormProblem>& problems)
      : sheet_(sheet), values_(values), problems_(problems) {}

  std::optional<SheetValue> read(const Field& field);
  void report_left_over() const;

private:
  /// @param name of the form's field; `shown` as people know it
  struct Place {
    std::string name;
    std::string shown;
    Place part(std::string_view key) const { return {name + '.' + std::string(key), shown + '.' + std::string(key)}; }
  };

  const std::string* value(const std::string& name);
  std::optional<SheetAnswer> read(const TextKind& kind, const Place& place);
  std::optional<SheetAnswer> read(const CheckField& check, const Place& place);
  SheetRow read_row(std::span<const RowsColumn> columns, const Place& place);
  SheetRows read_rows(const RowsField& rows, const Place& place);
  std::set<std::size_t> rows_below(const std::string& name) const;

  const Document& sheet_;
  const FormValues& values_;
  std::vector<FormProblem>& problems_;
  std::set<std::string_view> known_;
};

const std::string* ValueReader::value(const std::string& name) {
  const auto found = values_.find(name);
  if (found == values_.end()) return nullptr;
  known_.insert(found->first);
  return &found->second;
}

std::optional<SheetValue> ValueReader::read(const Field& field) {
  const Place place{form_field_name(sheet_.slug, {field.key}), std::string(field.key)};
  if (const auto* rows = std::get_if<RowsField>(&field.kind)) {
    SheetRows read = read_rows(*rows, place);
    return read.empty() ? std::nullopt : std::optional<SheetValue>(std::move(read));
  }
  if (std::holds_alternative<SignatureField>(field.kind)) {
    SheetRow parts = read_row(signature_parts(), place);
    return parts.empty() ? std::nullopt : std::optional<SheetValue>(std::move(parts));
  }
  std::optional<SheetAnswer> answer;
  if (const auto* check = std::get_if<CheckField>(&field.kind))
    answer = read(*check, place);
  else if (const auto kind = text_kind(field.kind))
    answer = read(*kind, place);
  return answer ? std::optional<SheetValue>(std::move(*answer)) : std::nullopt;
}

std::optional<SheetAnswer> ValueReader::read(const TextKind& kind, const Place& place) {
  const std::string* text = value(place.name);
  if (text == nullptr) return std::nullopt;
  CheckedAnswer answer = check_answer(kind, place.shown, answer_on_sheet(kind, *text));
  if (!answer.problem.empty()) problems_.push_back({std::move(answer.problem), std::move(answer.hint)});
  if (answer.text.empty()) return std::nullopt;
  return std::move(answer.text);
}

std::optional<SheetAnswer> ValueReader::read(const CheckField& check, const Place& place) {
  if (check.options.empty()) return value(place.name) == nullptr ? std::nullopt : std::optional<SheetAnswer>(true);
  const std::vector<std::string> slugs = option_slugs(check.options);
  std::vector<std::string> checked;
  for (std::size_t i = 0; i < slugs.size(); ++i)
    if (value(place.name + '.' + slugs[i]) != nullptr) checked.emplace_back(check.options[i]);
  return checked.empty() ? std::nullopt : std::optional<SheetAnswer>(std::move(checked));
}

SheetRow ValueReader::read_row(std::span<const RowsColumn> columns, const Place& place) {
  SheetRow row;
  for (const RowsColumn& column : columns) {
    std::optional<SheetAnswer> answer;
    if (const auto* check = std::get_if<CheckField>(&column.kind))
      answer = read(*check, place.part(column.key));
    else if (const auto kind = text_kind(column.kind))
      answer = read(*kind, place.part(column.key));
    if (answer) row.emplace(column.key, std::move(*answer));
  }
  return row;
}

/// Also rows beyond those that are printed: sheets are made longer for those who need it.
SheetRows ValueReader::read_rows(const RowsField& rows, const Place& place) {
  SheetRows read;
  for (const std::size_t number : rows_below(place.name)) {
    if (!rows.labels.empty() && number > rows.rows) continue; // left over
    const std::string digits = std::to_string(number);
    SheetRow row = read_row(rows.columns, {place.name + '.' + digits, place.shown + '[' + digits + ']'});
    if (row.empty()) continue;
    read.resize(number);
    read.back() = std::move(row);
  }
  return read;
}

/// The numbers of rows of which there are values.
std::set<std::size_t> ValueReader::rows_below(const std::string& name) const {
  std::set<std::size_t> numbers;
  const std::string prefix = name + '.';
  for (auto value = values_.lower_bound(prefix); value != values_.end() && value->first.starts_with(prefix); ++value) {
    const char* begin = value->first.data() + prefix.size();
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(begin, value->first.data() + value->first.size(), number);
    if (error == std::errc{} && *begin != '0' && *end == '.' && number <= most_rows) numbers.insert(number);
  }
  return numbers;
}

void ValueReader::report_left_over() const {
  std::vector<std::string> keys;
  for_each_field(sheet_.content, [&](const Field& field) { keys.emplace_back(field.key); });
  for (const auto& [name, value] : values_) {
    if (known_.contains(name)) continue;
    const std::size_t begin = name.starts_with(sheet_.slug + '.') ? sheet_.slug.size() + 1 : 0;
    const std::string key = name.substr(begin, name.find('.', begin) - begin);
    const auto near = closest(key, keys);
    problems_.push_back({{"the worksheet '{}' has no field '{}'", sheet_.slug, name.substr(begin)},
                         near && *near != key ? Message{"did you mean '{}'?", *near} : Message{}});
  }
}

} // namespace

SheetData sheet_data(const Document& sheet, const FormValues& values, std::vector<FormProblem>& problems) {
  SheetData data;
  ValueReader reader(sheet, values, problems);
  for_each_field(sheet.content, [&](const Field& field) {
    if (auto value = reader.read(field)) data.values.emplace(field.key, std::move(*value));
  });
  reader.report_left_over();
  // What we would compute ourselves is no answer of anybody.
  for_each_field(sheet.content, [&](const Field& field) {
    const auto* computed = std::get_if<ComputedField>(&field.kind);
    const auto value = data.values.find(field.key);
    if (computed == nullptr || value == data.values.end()) return;
    const auto answer = computed_answer(*computed, data);
    if (answer && value->second == SheetValue(SheetAnswer(*answer))) data.values.erase(value);
  });
  return data;
}

} // namespace praktijkboek
