#include "html/navigation.h"

namespace praktijkboek {

namespace {

void write_pdf_link(Writer& writer, std::size_t position, const std::string& title) {
  const std::string& pdf = writer.context.map.documents[position];
  if (pdf.empty()) return;
  writer.markup(" <a class=\"pdf\" href=\"");
  writer.address_of_file(pdf);
  writer.markup("\">pdf<span class=\"unseen\">: ");
  writer.text(title);
  writer.markup("</span></a>");
}

/// Slides, exercises and skill sheets are on the page of the training.
bool is_listed(DocumentKind kind) {
  return kind != DocumentKind::deck && kind != DocumentKind::exercise && kind != DocumentKind::skill;
}

} // namespace

void write_document_entry(Writer& writer, std::size_t position) {
  const IndexedDocument& document = writer.document.index->documents[position];
  writer.markup("<li><span class=\"number\">", document.number, "</span><div><p class=\"entry-title\"><a href=\"");
  writer.address_of_file(writer.context.map.pages[position]);
  writer.markup("\">");
  writer.text(document.index.title);
  writer.markup("</a>");
  if (document.index.kind == DocumentKind::sheet) {
    writer.markup(" <span class=\"entry-kind\">");
    writer.text(writer.word("sheet.name"));
    writer.markup("</span>");
  }
  write_pdf_link(writer, position, document.index.title);
  writer.markup("</p>");
  if (!document.index.description.empty()) {
    writer.markup("<p class=\"entry-text\">");
    writer.text(document.index.description);
    writer.markup("</p>");
  }
  writer.markup("</div></li>\n");
}

void write_book_contents(Writer& writer) {
  for (const DocumentGroup& group : document_groups(*writer.document.index)) {
    if (group.label.empty())
      writer.markup("<h3>");
    else
      writer.markup("<h3 id=\"", group.label, "\">");
    writer.text(group.title);
    writer.markup("</h3>\n<ul class=\"entries\">\n");
    for (std::size_t position = group.first; position < group.last; ++position)
      if (is_listed(writer.document.index->documents[position].index.kind)) write_document_entry(writer, position);
    writer.markup("</ul>\n");
  }
}

} // namespace praktijkboek
