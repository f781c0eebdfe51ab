#include "base/text.h"
#include "html/writer.h"

namespace praktijkboek {

/// A note beside the text, named by its label and title. The role keeps a chapter with twenty boxes from having twenty
/// landmarks (ARIA 1.2, note).
void write_box(Writer& writer, const Box& box, NodeId id) {
  const auto& kinds = writer.book().boxes;
  const auto kind = kinds.find(box.kind);
  const std::string name = "kader_" + std::to_string(id);

  writer.markup("<aside class=\"box box-", slug(box.kind), "\" role=\"note\" aria-labelledby=\"", name,
                "\">\n<p class=\"box-head\" id=\"", name, "\"><span class=\"box-kind");
  if (kind != kinds.end() && !kind->second.icon.empty()) writer.markup(" icon icon-", slug(kind->second.icon));
  writer.markup("\">");
  writer.text(kind != kinds.end() ? std::string_view(kind->second.label) : box.kind);
  writer.markup("</span>");
  if (!box.title.empty()) {
    writer.markup(" <span class=\"box-title\">");
    write_inlines(writer, box.title);
    writer.markup("</span>");
  }
  writer.markup("</p>\n<div class=\"box-text\">\n");
  write_blocks(writer, box.content);
  writer.markup("</div>\n</aside>\n");
}

} // namespace praktijkboek
