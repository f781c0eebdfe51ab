#include "build/sheet_press.h"

#include "build/collect_images.h"
#include "build/print_resources.h"
#include "build/site_map.h"
#include "model/form_values.h"
#include "pdf/write_pdf.h"

namespace praktijkboek {

namespace {

constexpr std::size_t kept_layouts = 16;

} // namespace

std::string SheetPress::print(const SheetData& data) {
  const Document& sheet = *book_.project.documents[position_];
  const Pages pages = pages_for(extra_rows(sheet, data));
  return write_pdf(*pages, context_.fonts, form_values(sheet, data));
}

SheetPress::Pages SheetPress::pages_for(const ExtraRows& extra) {
  {
    const std::lock_guard lock(mutex_);
    if (const auto known = pages_.find(extra); known != pages_.end()) return known->second;
  }
  const Document& sheet = *book_.project.documents[position_];
  const std::unique_ptr<const Document> longer = extra.empty() ? nullptr : with_extra_rows(sheet, extra);
  const Pages pages = std::make_shared<const PagedDocument>(lay_out(longer ? *longer : sheet));
  const std::lock_guard lock(mutex_);
  if (pages_.size() < kept_layouts) pages_.emplace(extra, pages);
  return pages;
}

PagedDocument SheetPress::lay_out(const Document& sheet) const {
  Diagnostics found; // the book was linked without errors, and this sheet was resolved before
  const ResolvedDocument resolved = resolve(sheet, position_, book_.index, book_.values, found);
  return layout_sheet(resolved,
                      {context_.theme, context_.fonts, context_.hyphenator, context_.masters.sheet, context_.images,
                       context_.site_address, page_paths_},
                      found);
}

void with_sheet_press(SheetProject& project, std::size_t position, Diagnostics& diagnostics,
                      const std::function<void(SheetPress&)>& use) {
  const LinkedBook& book = project.book();
  const DiskFileSystem machine("/");
  const ImageFiles images = collect_images(project.files(), book.project, project.workers(), diagnostics);
  const std::unique_ptr<const FontLibrary> fonts = load_fonts(machine, book.project, diagnostics);
  if (!fonts) return;
  const std::unique_ptr<const PrintResources> resources =
      load_print_resources(project.files(), machine, book.project, diagnostics);
  resolve(project.document(position), position, book.index, book.values, diagnostics);
  if (!resources || diagnostics.has_errors()) return;
  const SiteMap map = map_site(book.index);
  const PrintContext context{book.project.theme, *fonts,         resources->hyphenator,
                             resources->masters, images.decoded, book.project.site.address};
  SheetPress press(book, position, context, map.pages);
  use(press);
}

} // namespace praktijkboek
