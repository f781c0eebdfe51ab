#include "html/writer.h"

namespace praktijkboek {

namespace {

std::string_view host_of(std::string_view address) {
  const std::size_t begin = address.find("://");
  const std::string_view rest = begin == std::string_view::npos ? address : address.substr(begin + 3);
  return rest.substr(0, rest.find_first_of("/?#"));
}

} // namespace

/// A plain link: nothing of another site is loaded until somebody presses it, and the words say where it leads.
void write_web_resource(Writer& writer, const WebResource& resource) {
  writer.markup("<div class=\"web-resource\">\n<p class=\"web-resource-kind\">");
  writer.text(writer.word(resource.kind == WebResourceKind::video ? "web_resource.video" : "web_resource.download"));
  writer.markup(" \u00B7 ");
  writer.text(host_of(resource.address));
  writer.markup("</p>\n<p class=\"web-resource-title\"><a rel=\"external\" href=\"");
  writer.text(resource.address);
  writer.markup("\">");
  writer.text(resource.title);
  writer.markup("</a></p>\n");
  if (!resource.text.empty()) {
    writer.markup("<p>");
    writer.text(resource.text);
    writer.markup("</p>\n");
  }
  writer.markup("</div>\n");
}

} // namespace praktijkboek
