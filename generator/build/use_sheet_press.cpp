#include "build/use_sheet_press.h"

#include "build/collect_images.h"
#include "resolve/site_map.h"

namespace praktijkboek {

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
