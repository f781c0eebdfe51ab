#include "html/writer.h"

namespace praktijkboek {

namespace {

/// Packs of one name for several readers stand together.
void write_pack(Writer& writer, const std::vector<PublishedPack>& packs, std::size_t first, std::size_t last) {
  const PublishedPack& pack = packs[first];
  writer.markup("<h2");
  if (!pack.label.empty()) writer.markup(" id=\"", pack.label, "\"");
  writer.markup(">");
  writer.text(pack.title);
  writer.markup("</h2>\n<p>");
  writer.text(pack.description);
  writer.markup("</p>\n<ul class=\"packs\">\n");
  for (std::size_t i = first; i < last; ++i) {
    writer.markup("<li><a class=\"download\" href=\"");
    writer.address_of_file(packs[i].path);
    writer.markup("\">");
    writer.text(pack.title);
    writer.markup(" ");
    writer.text(packs[i].audience);
    writer.markup("</a></li>\n");
  }
  writer.markup("</ul>\n");
}

} // namespace

void write_pack_list(Writer& writer) {
  const std::vector<PublishedPack>& packs = writer.context.map.packs;
  if (!writer.context.map.pack_builder.empty()) {
    writer.markup("<p>");
    writer.text(writer.words()("builder.invitation"));
    writer.markup(" <a class=\"action\" href=\"");
    writer.address_of_file(writer.context.map.pack_builder);
    writer.markup("\">");
    writer.text(writer.words()("builder.title"));
    writer.markup("</a></p>\n");
  }
  for (std::size_t first = 0, last = 0; first < packs.size(); first = last) {
    while (last < packs.size() && packs[last].title == packs[first].title) ++last;
    write_pack(writer, packs, first, last);
  }
}

} // namespace praktijkboek
