#include "html/caption.h"

#include "base/text.h"

namespace praktijkboek {

void write_caption(Writer& writer, std::string_view name_key, const Caption& caption, NodeId id) {
  if (const std::string* number = writer.document.numbers.find(id)) {
    writer.markup("<span class=\"caption-name\">");
    writer.text(upper_case_first(writer.word(name_key)));
    writer.markup(" ", *number, "</span> ");
  }
  write_inlines(writer, caption.content);
}

bool has_caption(const Writer& writer, const Caption& caption, NodeId id) {
  return !caption.content.empty() || writer.document.numbers.find(id) != nullptr;
}

void write_anchor(Writer& writer, NodeId id) {
  const std::string* anchor = writer.document.anchors.find(id);
  if (anchor == nullptr) return;
  writer.markup(" id=\"");
  writer.text(*anchor);
  writer.markup("\"");
}

} // namespace praktijkboek
