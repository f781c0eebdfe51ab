#include "html/writer.h"

namespace praktijkboek {

void write_literature(Writer& writer) {
  writer.markup("<ul class=\"literature\">\n");
  for (const Bibliography::Entry& entry : writer.document.index->bibliography.entries()) {
    writer.markup("<li id=\"", work_anchor(entry.key), "\">");
    write_text_parts(writer, entry.text);
    writer.markup("</li>\n");
  }
  writer.markup("</ul>\n");
}

} // namespace praktijkboek
