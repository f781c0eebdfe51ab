#include "base/overloaded.h"
#include "model/sheet_answer.h"
#include "model/walk.h"
#include "read/read.h"
#include "read/sheet/json_excerpt.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

class DataReader {
public:
  explicit DataReader(const YamlContext& context) : context_(context) {}

  SheetData read(const Document& sheet, const YamlValue& root);

private:
  std::optional<SheetValue> read(const Field& field, const YamlValue& value);
  std::optional<SheetAnswer> read(const TextKind& kind, const std::string& name, const YamlValue& value);
  std::optional<SheetAnswer> read(const CheckField& check, const std::string& name, const YamlValue& value);
  std::vector<std::string> read_checked(const CheckField& check, const std::string& name, const YamlValue& value);
  bool read_boolean(const std::string& name, const YamlValue& value);
  SheetRow read_row(std::span<const RowsColumn> columns, std::string_view thing, const std::string& name,
                    const YamlValue& value);
  SheetRows read_rows(const RowsField& rows, const std::string& name, const YamlValue& value);

  /// The text of an answer, or nothing after an error.
  std::optional<std::string> accept(CheckedAnswer answer, const YamlValue& value);
  void error(const YamlValue& value, Message message, Message hint = {}) {
    context_.diagnostics.error(context_.source, value.span, std::move(message), std::move(hint));
  }

  const YamlContext& context_;
};

bool is_nothing(const YamlValue& value) {
  const auto* scalar = std::get_if<YamlScalar>(&value.content);
  return std::holds_alternative<YamlNothing>(value.content) ||
         (scalar != nullptr && scalar->style == ScalarStyle::plain && scalar->text == "null");
}

SheetData DataReader::read(const Document& sheet, const YamlValue& root) {
  SheetData data;
  MapReader map(context_, root, "the worksheet");
  if (!map.is_map()) return data;
  for_each_field(sheet.content, [&](const Field& field) {
    const YamlValue* value = map.value(field.key);
    if (value == nullptr || is_nothing(*value)) return;
    if (auto read_value = read(field, *value)) data.values.emplace(field.key, std::move(*read_value));
  });
  map.finish();
  return data;
}

std::optional<SheetValue> DataReader::read(const Field& field, const YamlValue& value) {
  const std::string name(field.key);
  if (const auto* rows = std::get_if<RowsField>(&field.kind)) {
    SheetRows read = read_rows(*rows, name, value);
    return read.empty() ? std::nullopt : std::optional<SheetValue>(std::move(read));
  }
  if (std::holds_alternative<SignatureField>(field.kind)) {
    SheetRow parts = read_row(signature_parts(), "a signature", name, value);
    return parts.empty() ? std::nullopt : std::optional<SheetValue>(std::move(parts));
  }
  if (std::holds_alternative<DrawingField>(field.kind)) {
    error(value, {"'{}' is drawn by hand, it has no data", name});
    return std::nullopt;
  }
  std::optional<SheetAnswer> answer;
  if (const auto* check = std::get_if<CheckField>(&field.kind))
    answer = read(*check, name, value);
  else if (const auto kind = text_kind(field.kind))
    answer = read(*kind, name, value);
  return answer ? std::optional<SheetValue>(std::move(*answer)) : std::nullopt;
}

std::optional<SheetAnswer> DataReader::read(const TextKind& kind, const std::string& name, const YamlValue& value) {
  const auto text = read_text(context_, value, fmt::format("'{}'", name));
  if (!text) return std::nullopt;
  auto answer = accept(check_answer(kind, name, *text), value);
  if (!answer || answer->empty()) return std::nullopt;
  return std::move(*answer);
}

std::optional<SheetAnswer> DataReader::read(const CheckField& check, const std::string& name, const YamlValue& value) {
  if (check.options.empty()) return read_boolean(name, value) ? std::optional<SheetAnswer>(true) : std::nullopt;
  const std::vector<std::string> found = read_checked(check, name, value);
  std::vector<std::string> checked; // in the order of the sheet, each once
  for (const std::string_view option : check.options)
    if (std::find(found.begin(), found.end(), option) != found.end()) checked.emplace_back(option);
  return checked.empty() ? std::nullopt : std::optional<SheetAnswer>(std::move(checked));
}

/// A list of options, or options with true and false.
std::vector<std::string> DataReader::read_checked(const CheckField& check, const std::string& name,
                                                  const YamlValue& value) {
  std::vector<std::string> checked;
  const auto add = [&](std::string_view option, const YamlValue& place) {
    if (auto answer = accept(check_option(check.options, name, option), place)) checked.push_back(std::move(*answer));
  };
  if (const auto* map = std::get_if<YamlMap>(&value.content)) {
    for (const YamlEntry& entry : *map) {
      const bool is_checked = read_boolean(fmt::format("{}.{}", name, entry.key), entry.value);
      CheckedAnswer answer = check_option(check.options, name, entry.key);
      if (!answer.problem.empty())
        context_.diagnostics.error(context_.source, entry.key_span, answer.problem, answer.hint);
      else if (is_checked)
        checked.push_back(std::move(answer.text));
    }
    return checked;
  }
  for (const YamlValue& item : read_list(context_, value, fmt::format("'{}'", name)))
    if (const auto option = read_text(context_, item, fmt::format("each item of '{}'", name))) add(*option, item);
  return checked;
}

bool DataReader::read_boolean(const std::string& name, const YamlValue& value) {
  if (is_nothing(value)) return false;
  const auto* scalar = std::get_if<YamlScalar>(&value.content);
  const std::string_view word = scalar == nullptr ? std::string_view{} : scalar->text;
  if (word == "true" || word == "ja") return true;
  if (word == "false" || word == "nee") return false;
  error(value, {"'{}' must be true or false, but it is {}", name,
                scalar == nullptr ? std::string(kind_name(value)) : fmt::format("'{}'", word)});
  return false;
}

SheetRow DataReader::read_row(std::span<const RowsColumn> columns, std::string_view thing, const std::string& name,
                              const YamlValue& value) {
  SheetRow row;
  if (is_nothing(value)) return row;
  MapReader map(context_, value, thing);
  if (!map.is_map()) return row;
  for (const RowsColumn& column : columns) {
    const YamlValue* cell = map.value(column.key);
    if (cell == nullptr || is_nothing(*cell)) continue;
    const std::string cell_name = fmt::format("{}.{}", name, column.key);
    std::optional<SheetAnswer> answer;
    if (const auto* check = std::get_if<CheckField>(&column.kind))
      answer = read(*check, cell_name, *cell);
    else if (const auto kind = text_kind(column.kind))
      answer = read(*kind, cell_name, *cell);
    if (answer) row.emplace(column.key, std::move(*answer));
  }
  map.finish();
  return row;
}

SheetRows DataReader::read_rows(const RowsField& rows, const std::string& name, const YamlValue& value) {
  SheetRows read;
  const auto* items = std::get_if<YamlList>(&value.content);
  if (items == nullptr) {
    error(value, {"'{}' must be a list, but it is {}", name, kind_name(value)});
    return read;
  }
  const std::size_t most = rows.labels.empty() ? most_rows : rows.labels.size(); // each label is one question
  if (items->size() > most) {
    error(value, {"'{}' has {} rows, at most {} are allowed", name, items->size(), most});
    return read;
  }
  for (const YamlValue& item : *items)
    read.push_back(read_row(rows.columns, "a row", fmt::format("{}[{}]", name, read.size() + 1), item));
  while (!read.empty() && read.back().empty()) read.pop_back();
  return read;
}

std::optional<std::string> DataReader::accept(CheckedAnswer answer, const YamlValue& value) {
  if (answer.problem.empty()) return std::move(answer.text);
  error(value, std::move(answer.problem), std::move(answer.hint));
  return std::nullopt;
}

} // namespace

SheetData read_sheet_data(const Source& source, const Document& sheet, Diagnostics& diagnostics) {
  const JsonExcerpt excerpt(source);
  const auto yaml = parse_yaml(source, excerpt.view(), diagnostics);
  if (!yaml) return {};
  const YamlContext context{source, *yaml, diagnostics};
  return DataReader(context).read(sheet, yaml->root);
}

} // namespace praktijkboek
