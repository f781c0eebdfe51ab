#pragma once

#include "font/font_library.h"
#include "layout/paged_document.h"

#include <string>

namespace praktijkboek {

enum class LayoutDumps { none, written }; // beside each PDF, as text, what stands where: for golden tests

/// What stands where, for golden tests: pages with their items in painting order, positions in whole points, texts as
/// they are extracted. Fonts by their PostScript names.
std::string dump_pages(const PagedDocument& document, const FontLibrary& fonts);

/// The logical tree with its alternatives and languages, and the text that belongs to each element.
std::string dump_structure(const PagedDocument& document);

/// Fields in painting order: name, kind, tooltip, value.
std::string dump_widgets(const PagedDocument& document);

/// Bookmarks and the places that can be linked to.
std::string dump_places(const PagedDocument& document);

} // namespace praktijkboek
