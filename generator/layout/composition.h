#pragma once

#include "layout/layout_document.h"
#include "layout/page_builder.h"
#include "resolve/resolved_document.h"

#include <cstdint>
#include <map>
#include <string>

namespace praktijkboek {

/// Label of the page that each destination came to stand on in the round before: for 'figuur 1.1 (p. 3)'.
using PageNumbers = std::map<std::string, std::string, std::less<>>;

/// One document in the course of being laid out: what every step of it needs.
struct Composition {
  const ResolvedDocument& document;
  const LayoutContext& context;
  PageBuilder& pages;
  const PageNumbers& page_numbers; // empty in worksheets: no page numbers are written behind references
  Diagnostics& diagnostics;
  std::map<std::uint32_t, StructureId> footnote_parents{}; // the element in which each mark stands first

  const Theme& theme() const { return context.theme; }
};

/// One round of layout_document: with the numbers that the round before came to. As a part of a book a document has
/// neither running heads nor a list of works: those are the book's.
PagedDocument layout_once(const ResolvedDocument& resolved, const LayoutContext& context, const PageNumbers& numbers,
                          Diagnostics& diagnostics);

/// The same for one heading and what stands below it.
PagedDocument layout_excerpt(const ResolvedDocument& resolved, NodeId heading, const LayoutContext& context,
                             const PageNumbers& numbers, Diagnostics& diagnostics);

} // namespace praktijkboek
