#include "build/publish_document.h"

#include "layout/theme_on_page.h"
#include "pdf/write_pdf.h"

namespace praktijkboek {

namespace {

PagedDocument lay_out(const ResolvedDocument& document, const PrintContext& print, const SiteMap& map,
                      Diagnostics& diagnostics) {
  const auto with_master = [&](const Theme& theme, const PageMaster& master) {
    return LayoutContext{theme, print.fonts, print.hyphenator, master, print.images, print.site_address, map.pages};
  };
  switch (document.document->kind) {
  case DocumentKind::sheet: return layout_sheet(document, with_master(print.theme, print.masters.sheet), diagnostics);
  case DocumentKind::leaflet: {
    const Theme theme = theme_on_page(print.theme, print.masters.leaflet);
    return layout_leaflet(document, with_master(theme, print.masters.leaflet), diagnostics);
  }
  case DocumentKind::home:
  case DocumentKind::front:
  case DocumentKind::chapter:
  case DocumentKind::appendix:
  case DocumentKind::glossary:
  case DocumentKind::literature:
  case DocumentKind::subject_index: break;
  }
  return layout_document(document, with_master(print.theme, print.masters.chapter), diagnostics);
}

} // namespace

void publish_document(const ResolvedDocument& document, const HtmlContext* html, const PrintContext* paper,
                      const SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  const std::vector<std::string> sources{document.document->source->path};
  if (html != nullptr) outputs.add(map.pages[document.position], render_page(document, *html), sources);
  const std::string& print_path = map.documents[document.position];
  if (paper != nullptr && !print_path.empty())
    outputs.add(print_path, write_pdf(lay_out(document, *paper, map, diagnostics), paper->fonts), sources);
}

} // namespace praktijkboek
