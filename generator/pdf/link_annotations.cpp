#include "pdf/link_annotations.h"

#include "pdf/pdf_failure.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr int printed = 4; // annotation flag (ISO 32000-1 table 165)

/// What the link is called when it does not say so itself.
const std::string& description_of(const PagedDocument& document, const LinkArea& link, StructureId element) {
  if (!link.description.empty()) return *link.description;
  const std::string& alternative = *document.structure[element].alternative;
  if (!alternative.empty()) return alternative;
  return link.address.empty() ? *link.destination : *link.address;
}

void write_action(SyntaxWriter& out, const LinkArea& link) {
  out.name("A").begin_dictionary().name("S");
  if (link.destination.empty())
    out.name("URI").name("URI").literal(ascii_address(*link.address));
  else
    out.name("GoTo").name("D").literal(*link.destination);
  out.end_dictionary();
}

} // namespace

ObjectId write_link(ObjectFile& file, const PagedDocument& document, const LinkArea& link, StructureId element,
                    std::size_t page, StructureTree& structure) {
  if (element == artifact || structure.role(element) != Role::link)
    throw PdfFailure(
        fmt::format("the link to '{}{}' does not belong to a link element", *link.destination, *link.address));
  if (!link.destination.empty() && document.destinations.find(*link.destination) == document.destinations.end())
    throw PdfFailure(fmt::format("there is no destination '{}'", *link.destination));
  const ObjectId id = file.reserve("link");
  const std::uint32_t key = structure.add_annotation(element, page, id);
  const double height = document.pages[page].height;
  file.write(id, [&](SyntaxWriter& out) {
    out.name("Type").name("Annot").name("Subtype").name("Link").name("F").integer(printed);
    out.name("Rect").rectangle(link.area.x, height - link.area.y - link.area.height, link.area.x + link.area.width,
                               height - link.area.y);
    out.name("Border").begin_array().integer(0).integer(0).integer(0).end_array();
    out.name("Contents").text(description_of(document, link, element)).name("StructParent").integer(key);
    write_action(out, link);
  });
  return id;
}

std::string ascii_address(std::string_view address) {
  std::string out;
  out.reserve(address.size());
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7F)
      out += c;
    else
      out += fmt::format("%{:02X}", byte);
  }
  return out;
}

} // namespace praktijkboek
