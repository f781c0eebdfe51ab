#include "pdf/destinations.h"

#include "pdf/pdf_failure.h"
#include "pdf/search_tree.h"

#include <fmt/format.h>

namespace praktijkboek {

void write_place(SyntaxWriter& out, const PagePlace& place, const PagedDocument& document,
                 const std::vector<ObjectId>& pages) {
  if (place.page >= pages.size())
    throw PdfFailure(fmt::format("a place lies on page {}, which is not there", place.page));
  out.begin_array().reference(pages[place.page]).name("XYZ").number(place.point.x);
  out.number(document.pages[place.page].height - place.point.y).null().end_array();
}

std::optional<ObjectId> write_destinations(ObjectFile& file, const PagedDocument& document,
                                           const std::vector<ObjectId>& pages) {
  if (document.destinations.empty()) return std::nullopt;
  std::vector<const std::pair<const std::string, PagePlace>*> entries; // the map has them in the order of bytes
  entries.reserve(document.destinations.size());
  for (const auto& entry : document.destinations) entries.push_back(&entry);
  return write_search_tree(
      file, "Names", entries.size(), [&](SyntaxWriter& out, std::size_t index) { out.literal(entries[index]->first); },
      [&](SyntaxWriter& out, std::size_t index) { write_place(out, entries[index]->second, document, pages); });
}

} // namespace praktijkboek
