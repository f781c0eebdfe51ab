#pragma once

#include "base/diagnostics.h"
#include "font/font_library.h"
#include "font/hyphenator.h"
#include "layout/page_master.h"
#include "layout/paged_document.h"
#include "resolve/resolved_document.h"
#include "theme/theme.h"

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>

namespace praktijkboek {

/// Decoded images by their path in content/.
using Images = std::map<std::string, std::shared_ptr<const ImageData>, std::less<>>;

/// What is the same for every document of a publication. Only read: safe to share between threads.
struct LayoutContext {
  const Theme& theme;
  const FontLibrary& fonts;
  const Hyphenator& hyphenator;
  const PageMaster& master;
  const Images& images;
  std::string site_address; // https://… for references that leave the PDF; empty: they stay plain text
  std::span<const std::string> page_paths{}; // on the site, by position in BookIndex::documents; empty: as above
  // Of a document that is laid out as a part of a whole book: what the places of each document begin with in its PDF,
  // by position; empty: that document is not in the book. The home page stands for the parts.
  std::span<const std::string> book_names{};

  bool in_book() const { return !book_names.empty(); }
};

/// Chapter, appendix: text on pages. Warns of what does not fit on them.
PagedDocument layout_document(const ResolvedDocument& document, const LayoutContext& context, Diagnostics& diagnostics);

/// Worksheet: fields on the grid of a page, with a shared head and foot.
PagedDocument layout_sheet(const ResolvedDocument& document, const LayoutContext& context, Diagnostics& diagnostics);

/// Summary of the method on one sheet of paper: columns on two pages, as the page master says. More than fits is an
/// error that says how much.
PagedDocument layout_leaflet(const ResolvedDocument& document, const LayoutContext& context, Diagnostics& diagnostics);

} // namespace praktijkboek
