#include "resolve/site_map.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::string page_path(const DocumentIndex& document) {
  switch (document.kind) {
  case DocumentKind::home: return "index.html";
  case DocumentKind::front: return fmt::format("vooraf/{}/index.html", document.slug);
  case DocumentKind::chapter: return fmt::format("hoofdstukken/{}/index.html", document.slug);
  case DocumentKind::appendix: return fmt::format("bijlagen/{}/index.html", document.slug);
  case DocumentKind::sheet: return fmt::format("werkbladen/{}/index.html", document.slug);
  case DocumentKind::glossary: return "begrippen/index.html";
  case DocumentKind::literature: return "bronnen/index.html";
  case DocumentKind::subject_index: return "register/index.html";
  case DocumentKind::leaflet: return fmt::format("folders/{}/index.html", document.slug);
  }
  return {};
}

/// Empty for what is read on screen only.
std::string print_path(const DocumentIndex& document) {
  switch (document.kind) {
  case DocumentKind::front: return fmt::format("vooraf/{}.pdf", document.slug);
  case DocumentKind::chapter: return fmt::format("hoofdstukken/{}.pdf", document.slug);
  case DocumentKind::appendix: return fmt::format("bijlagen/{}.pdf", document.slug);
  case DocumentKind::sheet: return fmt::format("werkbladen/{}.pdf", document.slug);
  case DocumentKind::leaflet: return fmt::format("folders/{}.pdf", document.slug);
  case DocumentKind::home:
  case DocumentKind::glossary:
  case DocumentKind::literature:
  case DocumentKind::subject_index: return {};
  }
  return {};
}

} // namespace

SiteMap map_site(const BookIndex& index) {
  SiteMap map;
  for (const IndexedDocument& document : index.documents) {
    map.pages.push_back(page_path(document.index));
    map.documents.push_back(print_path(document.index));
  }
  for (const std::string& master : index.book->print_masters)
    map.books.push_back(map.books.empty() ? "praktijkboek.pdf" : fmt::format("praktijkboek-{}.pdf", master));
  return map;
}

} // namespace praktijkboek
