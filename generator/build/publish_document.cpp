#include "build/publish_document.h"

#include "pdf/write_pdf.h"

namespace praktijkboek {

namespace {

std::string print(const ResolvedDocument& document, const PrintContext& context, const SiteMap& map,
                  Diagnostics& diagnostics) {
  const bool is_sheet = document.document->kind == DocumentKind::sheet;
  const LayoutContext layout{context.theme,      context.fonts,
                             context.hyphenator, is_sheet ? context.masters.sheet : context.masters.chapter,
                             context.images,     context.site_address,
                             map.pages};
  const PagedDocument paged =
      is_sheet ? layout_sheet(document, layout, diagnostics) : layout_document(document, layout, diagnostics);
  return write_pdf(paged, context.fonts);
}

} // namespace

void publish_document(const ResolvedDocument& document, const HtmlContext* html, const PrintContext* paper,
                      const SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  const std::vector<std::string> sources{document.document->source->path};
  if (html != nullptr) outputs.add(map.pages[document.position], render_page(document, *html), sources);
  const std::string& print_path = map.documents[document.position];
  if (paper != nullptr && !print_path.empty())
    outputs.add(print_path, print(document, *paper, map, diagnostics), sources);
}

} // namespace praktijkboek
