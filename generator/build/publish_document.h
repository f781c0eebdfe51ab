#pragma once

#include "build/build.h"
#include "build/outputs.h"
#include "html/render_page.h"
#include "layout/inline/text_style.h"
#include "layout/layout_document.h"
#include "resolve/resolved_document.h"

namespace praktijkboek {

/// The page masters of the print templates.
struct PageMasters {
  PageMaster chapter;
  PageMaster sheet;
  PageMaster leaflet;
  std::vector<PageMaster> books; // by Book::print_masters
};

/// What is the same for all documents that are printed. Only read.
struct PrintContext {
  const Theme& theme;
  const FontLibrary& fonts;
  const Hyphenator& hyphenator;
  const PageMasters& masters;
  const Images& images;
  const std::string& site_address;
  LayoutDumps dumps = LayoutDumps::none;
};

/// Renders one resolved document to all that is published of it: its page where there is an HtmlContext, its PDF where
/// there is a PrintContext.
void publish_document(const ResolvedDocument& document, const HtmlContext* html, const PrintContext* paper,
                      const SiteMap& map, Outputs& outputs, Diagnostics& diagnostics);

} // namespace praktijkboek
