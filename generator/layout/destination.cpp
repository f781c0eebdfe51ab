#include "layout/destination.h"

#include <fmt/format.h>

#include <algorithm>

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

namespace {

/// The home page is not in the book; its places that are parts of the book have pages of their own.
bool is_part(const Destination& place, const BookIndex& index) {
  const std::vector<Part>& parts = index.book->parts;
  return !place.anchor.empty() &&
         std::any_of(parts.begin(), parts.end(), [&](const Part& part) { return part.label == place.anchor; });
}

} // namespace

std::string name_in_book(const Destination& place, const BookIndex& index, std::span<const std::string> book_names) {
  if (place.document >= book_names.size() || book_names[place.document].empty()) return {};
  if (index.documents[place.document].index.kind == DocumentKind::home && !is_part(place, index)) return {};
  return fmt::format("{}/{}", book_names[place.document], place.anchor);
}

LinkTarget link_to(const Destination& place, const Composition& composition) {
  LinkTarget target;
  if (composition.context.in_book()) {
    target.destination = name_in_book(place, *composition.document.index, composition.context.book_names);
    if (!target.destination.empty()) return target;
  }
  if (place.document == composition.document.position && !composition.context.in_book()) {
    target.destination = destination_name(place, composition);
    return target;
  }
  target.address = site_page(place.document, composition);
  if (!target.address.empty() && !place.anchor.empty()) target.address += "#" + place.anchor;
  return target;
}

std::string page_suffix(const LinkTarget& target, Brackets brackets, const Composition& composition) {
  const auto page = composition.page_numbers.find(target.destination);
  if (target.destination.empty() || page == composition.page_numbers.end()) return {};
  const std::string_view word = composition.document.words()("reference.page");
  switch (brackets) {
  case Brackets::outside: return fmt::format(" ({}\u00A0{})", word, page->second);
  case Brackets::inside: return fmt::format(", {}\u00A0{}", word, page->second);
  }
  return {};
}

} // namespace praktijkboek
