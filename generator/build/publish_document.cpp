#include "build/publish_document.h"

#include "build/output_kinds.h"
#include "layout/dump.h"
#include "layout/slides/layout_slides.h"
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
  case DocumentKind::deck: return layout_slides(document, with_master(print.theme, print.masters.slide), diagnostics);
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
  case DocumentKind::subject_index:
  case DocumentKind::training:
  case DocumentKind::programme:
  case DocumentKind::exercise:
  case DocumentKind::skill:
  case DocumentKind::packs: break;
  }
  return layout_document(document, with_master(print.theme, print.masters.chapter), diagnostics);
}

/// Slides on paper, with and without what the trainer says; cards to cut out.
PagedDocument lay_out_otherwise(const OtherPrint& other, const PagedDocument& slides, const ResolvedDocument& document,
                                const PrintContext& print, const SiteMap& map, Diagnostics& diagnostics) {
  const auto with_master = [&](const PageMaster& master) {
    return LayoutContext{print.theme,  print.fonts,        print.hyphenator, master,
                         print.images, print.site_address, map.pages};
  };
  switch (other.form) {
  case OtherPrint::Form::cards: return layout_cards({&document, 1}, with_master(print.masters.cards), diagnostics);
  case OtherPrint::Form::notes: return layout_notes(slides, document, with_master(print.masters.hand_out), diagnostics);
  case OtherPrint::Form::hand_out: break;
  }
  return layout_hand_out(slides, other.slides, document, with_master(print.masters.hand_out));
}

/// What stands where, for people who look for a change: all of it in one text.
std::string dump(const PagedDocument& paged, const FontLibrary& fonts) {
  return dump_pages(paged, fonts) + "\nlogical tree\n" + dump_structure(paged) + "\nplaces\n" + dump_places(paged) +
         "\nfields\n" + dump_widgets(paged);
}

} // namespace

void publish_document(const ResolvedDocument& document, const HtmlContext* html, const PrintContext* paper,
                      const SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  const std::vector<std::string> sources = source_paths(*document.document);
  if (html != nullptr)
    outputs.add(map.pages[document.position], render_page(document, *html), sources,
                page_kind(document.document->kind));
  const std::string& print_path = map.documents[document.position];
  if (paper == nullptr || print_path.empty()) return;
  const PagedDocument paged = lay_out(document, *paper, map, diagnostics);
  const std::string kind = paper_kind(document.document->kind);
  outputs.add(print_path, write_pdf(paged, paper->fonts), sources, kind);
  for (const OtherPrint& other : map.other_prints[document.position])
    outputs.add(other.path,
                write_pdf(lay_out_otherwise(other, paged, document, *paper, map, diagnostics), paper->fonts), sources,
                kind);
  if (paper->dumps == LayoutDumps::written) outputs.add(print_path + ".layout.txt", dump(paged, paper->fonts), sources);
}

} // namespace praktijkboek
