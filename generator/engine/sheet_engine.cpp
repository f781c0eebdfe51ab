#include "engine/sheet_engine.h"

#include "project/outlined_book.h"
#include "project/sheet_press.h"
#include "read/read.h"

namespace praktijkboek {

FilledSheet SheetEngine::fill(std::string_view sheet, std::string_view answers) {
  FilledSheet filled;
  if (!open(filled.diagnostics)) return filled;
  const auto position = find_sheet(book_->index, sheet, filled.diagnostics);
  if (!position) return filled;
  const Source source{"answers", std::string(answers)};
  const SheetData data = read_sheet_data(source, *book_->project.documents[*position], filled.diagnostics);
  const FontLibrary* fonts = faces_.open(book_->project, filled.diagnostics);
  if (filled.diagnostics.has_errors()) return filled;
  const Images no_images;
  const PrintContext context{book_->project.theme, *fonts,    resources_->hyphenator,
                             resources_->masters,  no_images, book_->project.site.address};
  try {
    filled.pdf = SheetPress(*book_, *position, context, map_.pages).print(data);
  } catch (const FaceWanted& wanted) {
    filled.wanted_face = face_files(book_->project.theme)[wanted.font];
  }
  return filled;
}

/// Reads and links what worksheets need of the handbook, the first time.
bool SheetEngine::open(Diagnostics& diagnostics) {
  if (book_) return true;
  std::unique_ptr<const LinkedBook> book = read_outlined_book(files_, diagnostics);
  if (!book) return false;
  resources_ = load_print_resources(files_, files_, book->project, diagnostics);
  if (diagnostics.has_errors()) return false;
  book_ = std::move(book);
  map_ = map_site(book_->index);
  return true;
}

std::string_view SheetEngine::language() const {
  return book_ ? std::string_view(book_->project.book.language) : std::string_view{};
}

} // namespace praktijkboek
