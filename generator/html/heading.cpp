#include "html/writer.h"

namespace praktijkboek {

/// The link to the heading stands beside it, so that it is not part of the heading's name (WCAG 2.4.6).
void write_heading(Writer& writer, const Heading& heading, NodeId id) {
  const std::string level = std::to_string(heading.level);
  const std::string* anchor = writer.document.anchors.find(id);
  const std::string* number = writer.document.numbers.find(id);

  writer.markup("<div class=\"heading\"><h", level);
  if (anchor != nullptr) {
    writer.markup(" id=\"");
    writer.text(*anchor);
    writer.markup("\"");
  }
  writer.markup(">");
  if (number != nullptr) writer.markup("<span class=\"number\">", *number, "</span> ");
  write_inlines(writer, heading.content);
  writer.markup("</h", level, ">");

  if (anchor != nullptr) {
    writer.markup("<a class=\"permalink\" href=\"#");
    append_address(writer.out, *anchor);
    writer.markup("\" aria-label=\"");
    writer.text(writer.word("heading.permalink"));
    writer.markup(" ");
    writer.text(plain_text(heading.content));
    writer.markup("\">§</a>");
  }
  writer.markup("</div>\n");
}

} // namespace praktijkboek
