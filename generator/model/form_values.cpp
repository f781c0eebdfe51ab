#include "model/form_values.h"

#include "model/computed_answer.h"
#include "model/option_slugs.h"
#include "model/sheet_answer.h"
#include "model/walk.h"

namespace praktijkboek {

namespace {

class ValueWriter {
public:
  ValueWriter(const Document& sheet, FormValues& values) : sheet_(sheet), values_(values) {}

  void write(const Field& field, const SheetValue& value);

private:
  void write(const TextKind& kind, const std::string& name, const SheetAnswer& answer);
  void write(const CheckField& check, const std::string& name, const SheetAnswer& answer);
  void write_row(std::span<const RowsColumn> columns, const std::string& name, const SheetRow& row);

  const Document& sheet_;
  FormValues& values_;
};

void ValueWriter::write(const Field& field, const SheetValue& value) {
  const std::string name = form_field_name(sheet_.slug, {field.key});
  if (const auto* rows = std::get_if<RowsField>(&field.kind)) {
    const auto* given = std::get_if<SheetRows>(&value);
    for (std::size_t row = 0; given != nullptr && row < given->size(); ++row)
      write_row(rows->columns, name + '.' + std::to_string(row + 1), (*given)[row]);
  } else if (std::holds_alternative<SignatureField>(field.kind)) {
    if (const auto* parts = std::get_if<SheetRow>(&value)) write_row(signature_parts(), name, *parts);
  } else if (const auto* answer = std::get_if<SheetAnswer>(&value)) {
    if (const auto* check = std::get_if<CheckField>(&field.kind))
      write(*check, name, *answer);
    else if (const auto kind = text_kind(field.kind))
      write(*kind, name, *answer);
  }
}

void ValueWriter::write(const TextKind& kind, const std::string& name, const SheetAnswer& answer) {
  const auto* text = std::get_if<std::string>(&answer);
  if (text != nullptr && !text->empty()) values_[name] = text_on_sheet(kind, *text);
}

void ValueWriter::write(const CheckField& check, const std::string& name, const SheetAnswer& answer) {
  if (check.options.empty()) {
    const auto* is_checked = std::get_if<bool>(&answer);
    if (is_checked != nullptr && *is_checked) values_[name] = checked_state;
    return;
  }
  const auto* checked = std::get_if<std::vector<std::string>>(&answer);
  if (checked == nullptr) return;
  const std::vector<std::string> slugs = option_slugs(check.options);
  for (std::size_t i = 0; i < slugs.size(); ++i)
    if (std::find(checked->begin(), checked->end(), check.options[i]) != checked->end())
      values_[name + '.' + slugs[i]] = checked_state;
}

void ValueWriter::write_row(std::span<const RowsColumn> columns, const std::string& name, const SheetRow& row) {
  for (const RowsColumn& column : columns) {
    const auto answer = row.find(column.key);
    if (answer == row.end()) continue;
    const std::string cell = name + '.' + std::string(column.key);
    if (const auto* check = std::get_if<CheckField>(&column.kind))
      write(*check, cell, answer->second);
    else if (const auto kind = text_kind(column.kind))
      write(*kind, cell, answer->second);
  }
}

} // namespace

std::string form_field_name(std::string_view sheet, std::initializer_list<std::string_view> parts) {
  std::string name(sheet);
  for (const std::string_view part : parts) {
    name += '.';
    name += part;
  }
  return name;
}

FormValues form_values(const Document& sheet, const SheetData& data) {
  FormValues values;
  ValueWriter writer(sheet, values);
  for_each_field(sheet.content, [&](const Field& field) {
    const auto value = data.values.find(field.key);
    if (value != data.values.end())
      writer.write(field, value->second);
    else if (const auto* computed = std::get_if<ComputedField>(&field.kind))
      if (const auto answer = computed_answer(*computed, data)) writer.write(field, SheetAnswer(*answer));
  });
  return values;
}

} // namespace praktijkboek
