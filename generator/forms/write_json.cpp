#include "base/overloaded.h"
#include "forms/data_scalar.h"
#include "forms/data_text.h"
#include "forms/is_number.h"
#include "model/sheet_answer.h"
#include "model/walk.h"

namespace praktijkboek {

namespace {

std::string answer_text(const SheetAnswer& answer, bool is_number) {
  return std::visit(overloaded{
                        [&](const std::string& text) { return is_number ? text : quoted_scalar(text); },
                        [](bool is_checked) { return std::string(is_checked ? "true" : "false"); },
                        [](const std::vector<std::string>& options) {
                          std::string list = "[";
                          for (const std::string& option : options)
                            list += (list.size() > 1 ? ", " : "") + quoted_scalar(option);
                          return list + "]";
                        },
                    },
                    answer);
}

std::string row_text(std::span<const RowsColumn> columns, const SheetRow& row) {
  std::string text = "{";
  for (const RowsColumn& column : columns)
    if (const auto answer = row.find(column.key); answer != row.end())
      text += (text.size() > 1 ? ", " : "") + quoted_scalar(column.key) + ": " +
              answer_text(answer->second, is_number(column.kind));
  return text + "}";
}

std::string value_text(const Field& field, const SheetValue& value) {
  return std::visit(overloaded{
                        [&](const SheetAnswer& answer) { return answer_text(answer, is_number(field.kind)); },
                        [&](const SheetRow& row) { return row_text(signature_parts(), row); },
                        [&](const SheetRows& rows) {
                          std::string text = "[";
                          const auto* kind = std::get_if<RowsField>(&field.kind);
                          for (const SheetRow& row : rows)
                            text += (text.size() > 1 ? ",\n    " : "\n    ") +
                                    row_text(kind == nullptr ? std::span<const RowsColumn>{} : kind->columns, row);
                          return text + "\n  ]";
                        },
                    },
                    value);
}

} // namespace

std::string write_json(const Document& sheet, const SheetData& data) {
  std::string out = "{";
  for_each_field(sheet.content, [&](const Field& field) {
    const auto value = data.values.find(field.key);
    if (value == data.values.end()) return;
    out += (out.size() > 1 ? ",\n  " : "\n  ") + quoted_scalar(field.key) + ": " + value_text(field, value->second);
  });
  return out + "\n}\n";
}

} // namespace praktijkboek
