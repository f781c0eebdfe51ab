#pragma once

#include "layout/book/book_plan.h"
#include "layout/page_builder.h"

#include <vector>

namespace praktijkboek {

/// Puts pieces behind each other in one document: pages with blank ones between them, logical trees below each other,
/// bookmarks one below another, names of places with the name of their piece before them.
class BookBinder {
public:
  BookBinder(PagedDocument& book, const PageMaster& master) : pages_(book, master) {}

  /// @param first_page from the beginning of the book; pages that are missing before it stay blank.
  /// @param blank_labels of the blank pages before it
  void add(const BookPiece& piece, PagedDocument&& document, std::size_t first_page,
           const std::vector<std::string>& blank_labels);

private:
  StructureId parent_of(const BookPiece& piece);
  void add_structure(std::vector<StructureElement>& elements, StructureId parent);
  void add_pages(const BookPiece& piece, std::vector<Page>& pages);
  StructureId placed(StructureId element) const;

  PageBuilder pages_;
  std::size_t part_ = BookPiece::no_part;
  StructureId part_element_ = 0;
  StructureId parent_ = 0; // of the piece at hand
  StructureId offset_ = 0; // of its elements
};

} // namespace praktijkboek
