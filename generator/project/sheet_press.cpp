#include "project/sheet_press.h"

#include "model/filled_drawings.h"
#include "model/form_values.h"
#include "pdf/write_pdf.h"

namespace praktijkboek {

namespace {

constexpr std::size_t kept_layouts = 16;

} // namespace

std::string SheetPress::print(const SheetData& data) {
  const Document& sheet = *book_.project.documents[position_];
  const Pages pages = pages_for(data);
  return write_pdf(*pages, context_.fonts, form_values(sheet, data));
}

SheetPress::Pages SheetPress::pages_for(const SheetData& data) {
  const Document& sheet = *book_.project.documents[position_];
  const ExtraRows extra = extra_rows(sheet, data);
  const std::unique_ptr<const Document> drawn = with_filled_drawings(sheet, data);
  if (!drawn) return pages_for(extra);
  return std::make_shared<const PagedDocument>(lay_out(extra.empty() ? *drawn : *with_extra_rows(*drawn, extra)));
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

} // namespace praktijkboek
