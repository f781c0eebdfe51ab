#include "layout/destination.h"

#include <fmt/format.h>

namespace praktijkboek {

std::string destination_name(const Destination& place, const Composition& composition) {
  if (!place.anchor.empty()) return place.anchor;
  return composition.document.index->documents[place.document].index.slug;
}

std::string footnote_destination(std::uint32_t footnote) { return fmt::format("noot-{}", footnote + 1); }

std::string site_page(std::size_t document, const Composition& composition) {
  const LayoutContext& context = composition.context;
  if (context.site_address.empty() || document >= context.page_paths.size()) return {};
  std::string_view path = context.page_paths[document];
  constexpr std::string_view index_file = "index.html";
  if (path.ends_with(index_file)) path.remove_suffix(index_file.size());
  return fmt::format("{}/{}", context.site_address, path);
}

LinkTarget link_to(const Destination& place, const Composition& composition) {
  LinkTarget target;
  if (place.document == composition.document.position) {
    target.destination = destination_name(place, composition);
    return target;
  }
  target.address = site_page(place.document, composition);
  if (!target.address.empty() && !place.anchor.empty()) target.address += "#" + place.anchor;
  return target;
}

std::string page_suffix(const LinkTarget& target, const Composition& composition) {
  const auto page = composition.page_numbers.find(target.destination);
  if (target.destination.empty() || page == composition.page_numbers.end()) return {};
  return fmt::format(" ({}\u00A0{})", composition.document.words()("reference.page"), page->second);
}

} // namespace praktijkboek
