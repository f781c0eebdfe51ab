#include "html/writer.h"

namespace praktijkboek {

namespace {

void write_action(Writer& writer, std::string_view path, std::string_view word_key, std::string_view title) {
  writer.markup("<a class=\"action\" href=\"");
  writer.address_of_file(path);
  writer.markup("\">");
  writer.text(writer.word(word_key));
  writer.markup("<span class=\"unseen\">: ");
  writer.text(title);
  writer.markup("</span></a>");
}

} // namespace

void write_sheet_card(Writer& writer, NodeId id) {
  const ResolvedReference* reference = writer.document.references.find(id);
  if (reference == nullptr) return;
  const std::size_t position = reference->destination.document;
  const IndexedDocument& sheet = writer.document.index->documents[position];
  const std::string name = "werkblad_" + std::to_string(id);

  writer.markup("<aside class=\"sheet-card\" role=\"note\" aria-labelledby=\"", name,
                "\">\n<p class=\"sheet-card-head\"><span class=\"sheet-card-kind\">");
  writer.text(writer.word("sheet.name"));
  if (!sheet.number_name.empty()) {
    writer.markup(" \u00B7 ");
    writer.text(sheet.number_name);
  }
  writer.markup("</span> <span class=\"sheet-card-title\" id=\"", name, "\">");
  writer.text(sheet.index.title);
  writer.markup("</span></p>\n");
  if (!sheet.index.description.empty()) {
    writer.markup("<p class=\"sheet-card-purpose\">");
    writer.text(sheet.index.description);
    writer.markup("</p>\n");
  }
  writer.markup("<p class=\"actions\">");
  write_action(writer, writer.context.map.pages[position], "sheet.open", sheet.index.title);
  const std::string& pdf = writer.context.map.documents[position];
  if (!pdf.empty()) {
    writer.markup(" ");
    write_action(writer, pdf, "sheet.download", sheet.index.title);
  }
  writer.markup("</p>\n</aside>\n");
}

} // namespace praktijkboek
