#include "html/field.h"

#include <algorithm>
#include <vector>

namespace praktijkboek {

namespace {

/// Answers below one heading of the worksheet: labels come back in the next ('Doel in mijn woorden').
struct ExampleSection {
  const Heading* heading = nullptr;
  std::vector<const Field*> fields;
};

std::vector<ExampleSection> sections_with_example(const Document& document) {
  std::vector<ExampleSection> sections(1);
  for (const Block& block : document.content)
    if (const auto* const* heading = std::get_if<const Heading*>(&block.kind)) {
      sections.push_back({*heading, {}});
    } else if (const auto* group = std::get_if<FieldGroup>(&block.kind)) {
      for (const Field& field : group->fields)
        if (!field.example.empty()) sections.back().fields.push_back(&field);
    }
  std::erase_if(sections, [](const ExampleSection& section) { return section.fields.empty(); });
  return sections;
}

void write_answers(Writer& writer, const Field& field) {
  writer.markup("<dd>");
  for (std::size_t i = 0; i < field.example.size(); ++i) {
    if (i > 0) writer.markup(", ");
    writer.text(field.example[i]);
  }
  if (const auto* number = std::get_if<NumberField>(&field.kind); number != nullptr && !number->unit.empty()) {
    writer.markup(" ");
    writer.text(number->unit);
  }
  writer.markup("</dd>\n");
}

void write_header_cell(Writer& writer, std::string_view scope, std::string_view words) {
  writer.markup("<th scope=\"", scope, "\">");
  writer.text(words);
  writer.markup("</th>");
}

void write_table(Writer& writer, const Field& field, const RowsField& rows) {
  writer.markup("<dd><div class=\"table-frame\"><table>\n<thead><tr>");
  if (!rows.labels.empty()) write_header_cell(writer, "col", rows.label_title);
  for (const RowsColumn& column : rows.columns) write_header_cell(writer, "col", column.label);
  writer.markup("</tr></thead>\n<tbody>\n");
  const std::size_t columns = rows.columns.size();
  for (std::size_t begin = 0, row = 0; begin + columns <= field.example.size(); begin += columns, ++row) {
    writer.markup("<tr>");
    if (!rows.labels.empty()) write_header_cell(writer, "row", rows.labels[row]);
    for (std::size_t column = 0; column < columns; ++column) {
      writer.markup("<td>");
      writer.text(field.example[begin + column]);
      writer.markup("</td>");
    }
    writer.markup("</tr>\n");
  }
  writer.markup("</tbody>\n</table></div></dd>\n");
}

void write_section(Writer& writer, const ExampleSection& section) {
  if (section.heading != nullptr) {
    writer.markup("<p><strong>");
    write_inlines(writer, section.heading->content);
    writer.markup("</strong></p>\n");
  }
  writer.markup("<dl>\n");
  for (const Field* field : section.fields) {
    writer.markup("<dt>");
    writer.text(field->label);
    writer.markup("</dt>");
    const auto* rows = std::get_if<RowsField>(&field->kind);
    if (rows != nullptr && !rows->columns.empty())
      write_table(writer, *field, *rows);
    else
      write_answers(writer, *field);
  }
  writer.markup("</dl>\n");
}

} // namespace

void write_examples(Writer& writer) {
  const std::vector<ExampleSection> sections = sections_with_example(*writer.document.document);
  if (sections.empty()) return;
  writer.markup("<details class=\"fold example\"><summary>");
  writer.text(writer.word("sheet.example"));
  writer.markup("</summary>\n");
  for (const ExampleSection& section : sections) write_section(writer, section);
  writer.markup("</details>\n");
}

} // namespace praktijkboek
