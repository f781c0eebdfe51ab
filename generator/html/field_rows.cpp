#include "base/overloaded.h"
#include "base/text.h"
#include "html/field.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace praktijkboek {

namespace {

/// Rows beyond these are folded away: a long row of empty boxes discourages.
constexpr std::uint32_t rows_in_view = 4;

void write_cell_control(Writer& writer, const ControlNames& names, const RowsColumn& column) {
  std::visit(overloaded{
                 [&](const TextField& text) { write_control(writer, names, text); },
                 [&](const LongTextField& text) { write_control(writer, names, text); },
                 [&](const NumberField& number) { write_control(writer, names, number); },
                 [&](const DateField& date) { write_control(writer, names, date); },
                 [&](const TimeField& time) { write_control(writer, names, time); },
                 [&](const CheckField& check) {
                   if (check.options.empty())
                     write_control(writer, names, check);
                   else
                     write_options(writer, names, OptionKind::any_of, check.options);
                 },
                 [&](const ChoiceField& choice) { write_control(writer, names, choice); },
                 [&](const ScaleField& scale) { write_control(writer, names, scale); },
                 [&](const SignatureField& signature) { write_control(writer, names, signature); },
             },
             column.kind);
}

/// Boxes with a letter or sign for a label can stand close together.
std::string_view kind_class(const RowsColumn& column) {
  if (!std::holds_alternative<CheckField>(column.kind)) return {};
  return count_code_points(column.label) <= 2 ? " check letter" : " check";
}

/// Widths are classes, so that the page needs no inline styles: shares of 24.
std::string width_class(const RowsColumn& column, const RowsField& rows) {
  double total = 0;
  for (const RowsColumn& one : rows.columns) total += one.width;
  const double share = total > 0 ? column.width / total * 24 : 1;
  return fmt::format("share-{}", std::clamp(std::lround(share), 1L, 24L));
}

void write_cell(Writer& writer, const Field& field, const RowsField& rows, const RowsColumn& column,
                std::uint32_t row) {
  ControlNames names;
  names.name = fmt::format("{}-{}-{}", field.key, row, column.key);
  names.id = fmt::format("veld-{}", names.name);
  if (!column.help.empty()) names.described_by = fmt::format("veld-{}-{}", field.key, column.key);
  writer.markup("<div class=\"cell ", width_class(column, rows), kind_class(column), "\"><label for=\"", names.id,
                "\">");
  writer.text(column.label);
  writer.markup("</label>");
  write_cell_control(writer, names, column);
  writer.markup("</div>");
}

void write_row(Writer& writer, const Field& field, const RowsField& rows, std::uint32_t row) {
  writer.markup("<fieldset class=\"row\"><legend>");
  if (rows.labels.empty()) {
    writer.markup("<span class=\"unseen\">");
    writer.text(writer.word("field.row"));
    writer.markup(" </span>", std::to_string(row));
  } else {
    writer.text(rows.labels[row - 1]);
  }
  writer.markup("</legend><div class=\"cells\">");
  for (const RowsColumn& column : rows.columns) write_cell(writer, field, rows, column, row);
  writer.markup("</div></fieldset>\n");
}

/// The help of the columns stands once above the rows; their controls refer to it.
void write_column_helps(Writer& writer, const Field& field, const RowsField& rows) {
  for (const RowsColumn& column : rows.columns) {
    if (column.help.empty()) continue;
    writer.markup("<p class=\"help\" id=\"veld-", field.key, "-", column.key, "\"><b>");
    writer.text(column.label);
    writer.markup("</b> ");
    writer.text(column.help);
    writer.markup("</p>\n");
  }
}

} // namespace

void write_rows(Writer& writer, const Field& field, const RowsField& rows) {
  const FieldSet group(writer, field, rows.labels.empty() ? "rows" : "rows labelled");
  write_column_helps(writer, field, rows);
  const bool fold = rows.labels.empty() && rows.rows > rows_in_view + 2;
  const std::uint32_t in_view = fold ? rows_in_view : rows.rows;
  for (std::uint32_t row = 1; row <= in_view; ++row) write_row(writer, field, rows, row);
  if (!fold) return;
  writer.markup("<details class=\"more-rows\"><summary>");
  writer.text(writer.word("field.more_rows"));
  writer.markup(" (", std::to_string(rows.rows - in_view), ")</summary>\n");
  for (std::uint32_t row = in_view + 1; row <= rows.rows; ++row) write_row(writer, field, rows, row);
  writer.markup("</details>\n");
}

} // namespace praktijkboek
