#include "base/text.h"
#include "html/caption.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace praktijkboek {

namespace {

std::string_view class_of(Alignment alignment) {
  switch (alignment) {
  case Alignment::none:
  case Alignment::left: return {};
  case Alignment::centre: return " class=\"centre\"";
  case Alignment::right: return " class=\"right\"";
  case Alignment::decimal: return " class=\"decimal\"";
  }
  return {};
}

/// Widths are classes, not styles, so that the page needs no inline styles: per cent, in steps of five.
void write_columns(Writer& writer, const Table& table) {
  double total = 0;
  for (const TableColumn& column : table.columns) total += column.width;
  if (total <= 0) return;
  writer.markup("<colgroup>");
  for (const TableColumn& column : table.columns) {
    const auto step = static_cast<std::uint64_t>(std::lround(column.width / total * 20));
    writer.markup("<col class=\"width-", std::to_string(std::max<std::uint64_t>(1, step) * 5), "\">");
  }
  writer.markup("</colgroup>\n");
}

void write_head(Writer& writer, const Table& table) {
  writer.markup("<thead>\n<tr>");
  for (const TableColumn& column : table.columns) {
    const std::string_view element = column.title.empty() ? "td" : "th scope=\"col\"";
    writer.markup("<", element, class_of(column.alignment), ">");
    write_inlines(writer, column.title);
    writer.markup("</", element.substr(0, 2), ">");
  }
  writer.markup("</tr>\n</thead>\n");
}

void write_cell_content(Writer& writer, Blocks content) {
  const auto* paragraph = content.size() == 1 ? std::get_if<Paragraph>(&content.front().kind) : nullptr;
  if (paragraph != nullptr)
    write_inlines(writer, paragraph->content);
  else
    write_blocks(writer, content);
}

/// The first cell of a row says what the row is about.
bool heads_its_row(const TableCell& cell, std::size_t column, const Table& table) {
  return column == 0 && table.columns.size() > 1 && cell.content.size() == 1 &&
         std::holds_alternative<Paragraph>(cell.content.front().kind) && !table.columns.front().title.empty();
}

void write_body(Writer& writer, const Table& table) {
  writer.markup("<tbody>\n");
  for (const TableRow& row : table.rows) {
    writer.markup("<tr>");
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool head = heads_its_row(row[i], i, table);
      writer.markup(head ? "<th scope=\"row\"" : "<td", class_of(table.columns[i].alignment), ">");
      write_cell_content(writer, row[i].content);
      writer.markup(head ? "</th>" : "</td>");
    }
    writer.markup("</tr>\n");
  }
  writer.markup("</tbody>\n");
}

} // namespace

/// A wide table scrolls by itself, with the keyboard too (WCAG 1.4.10, 2.1.1). One without a title of its own is no
/// landmark: several would have the same name.
void write_table(Writer& writer, const Table& table, NodeId id) {
  const bool captioned = has_caption(writer, table.caption, id);
  const std::string name = "tabel_" + std::to_string(id);
  writer.markup("<div class=\"table\" role=\"", captioned ? "region" : "group", "\" tabindex=\"0\"");
  write_anchor(writer, id);
  if (captioned) {
    writer.markup(" aria-labelledby=\"", name, "\"");
  } else {
    writer.markup(" aria-label=\"");
    writer.text(upper_case_first(writer.word("reference.table")));
    writer.markup("\"");
  }
  writer.markup(">\n<table>\n");
  if (captioned) {
    writer.markup("<caption id=\"", name, "\">");
    write_caption(writer, "reference.table", table.caption, id);
    writer.markup("</caption>\n");
  }
  write_columns(writer, table);
  write_head(writer, table);
  write_body(writer, table);
  writer.markup("</table>\n</div>\n");
}

} // namespace praktijkboek
