#include "base/overloaded.h"
#include "forms/data_scalar.h"
#include "forms/data_text.h"
#include "forms/is_number.h"
#include "model/sheet_answer.h"
#include "model/walk.h"

namespace praktijkboek {

namespace {

/// Answers whose form cannot be taken for anything else.
template <typename Kind>
bool stays_plain(const Kind& kind) {
  return is_number(kind) || std::holds_alternative<DateField>(kind);
}

class YamlWriter {
public:
  explicit YamlWriter(std::string& out) : out_(out) {}

  void write(const Field& field, const SheetValue& value);

private:
  /// @param indent of the lines of a text that takes several
  void write(const SheetAnswer& answer, bool is_plain, std::size_t indent);
  void write_row(std::span<const RowsColumn> columns, const SheetRow& row, std::size_t indent);
  void write_rows(std::span<const RowsColumn> columns, const SheetRows& rows);

  std::string& out_;
};

void YamlWriter::write(const Field& field, const SheetValue& value) {
  out_ += field.key;
  out_ += ':';
  std::visit(overloaded{
                 [&](const SheetAnswer& answer) {
                   out_ += ' ';
                   write(answer, stays_plain(field.kind), 2);
                 },
                 [&](const SheetRow& row) {
                   out_ += "\n  ";
                   write_row(signature_parts(), row, 2);
                 },
                 [&](const SheetRows& rows) {
                   out_ += '\n';
                   if (const auto* kind = std::get_if<RowsField>(&field.kind)) write_rows(kind->columns, rows);
                 },
             },
             value);
}

void YamlWriter::write(const SheetAnswer& answer, bool is_plain, std::size_t indent) {
  std::visit(overloaded{
                 [&](const std::string& text) {
                   if (is_plain) {
                     out_ += text;
                   } else if (fits_literal_block(text)) {
                     out_ += "|-\n" + std::string(indent, ' ');
                     for (const char c : text) {
                       out_ += c;
                       if (c == '\n') out_.append(indent, ' ');
                     }
                   } else {
                     out_ += yaml_scalar(text);
                   }
                 },
                 [&](bool is_checked) { out_ += is_checked ? "true" : "false"; },
                 [&](const std::vector<std::string>& options) {
                   out_ += '[';
                   for (std::size_t i = 0; i < options.size(); ++i)
                     out_ += (i > 0 ? ", " : "") + yaml_scalar(options[i]);
                   out_ += ']';
                 },
             },
             answer);
  out_ += '\n';
}

/// The first line is begun already, with its indent.
void YamlWriter::write_row(std::span<const RowsColumn> columns, const SheetRow& row, std::size_t indent) {
  bool is_first = true;
  for (const RowsColumn& column : columns) {
    const auto answer = row.find(column.key);
    if (answer == row.end()) continue;
    if (!is_first) out_.append(indent, ' ');
    is_first = false;
    out_ += column.key;
    out_ += ": ";
    write(answer->second, stays_plain(column.kind), indent + 2);
  }
}

void YamlWriter::write_rows(std::span<const RowsColumn> columns, const SheetRows& rows) {
  for (const SheetRow& row : rows) {
    out_ += "  - ";
    if (row.empty())
      out_ += "{}\n";
    else
      write_row(columns, row, 4);
  }
}

} // namespace

std::string write_yaml(const Document& sheet, const SheetData& data) {
  std::string out;
  YamlWriter writer(out);
  for_each_field(sheet.content, [&](const Field& field) {
    if (const auto value = data.values.find(field.key); value != data.values.end()) writer.write(field, value->second);
  });
  return out.empty() ? "{}\n" : out;
}

} // namespace praktijkboek
