#pragma once

#include "layout/book/book_plan.h"
#include "layout/page_builder.h"

#include <map>
#include <string>
#include <vector>

namespace praktijkboek {

/// Whether what is bound can be filled in, or is a book to read.
enum class WidgetUse { removed, kept };

/// Puts pieces behind each other in one document: pages with blank ones between them, logical trees below each other,
/// bookmarks one below another, names of places with the name of their piece before them.
class BookBinder {
public:
  BookBinder(PagedDocument& book, const PageMaster& master, WidgetUse widgets)
      : pages_(book, master), widgets_(widgets) {}

  /// A worksheet that was bound before gets other names for its fields, so that they are filled in by themselves.
  /// @param document_name what its places are called elsewhere, where that is not the name of the piece; may be empty
  /// @param first_page from the beginning of the book; pages that are missing before it stay blank.
  /// @param blank_labels of the blank pages before it
  void add(const BookPiece& piece, const std::string& document_name, PagedDocument&& document, std::size_t first_page,
           const std::vector<std::string>& blank_labels);

private:
  StructureId parent_of(const BookPiece& piece);
  void add_structure(std::vector<StructureElement>& elements, StructureId parent);
  void add_pages(const BookPiece& piece, std::vector<Page>& pages);
  StructureId placed(StructureId element) const;

  void name_fields(std::vector<Page>& pages);

  PageBuilder pages_;
  WidgetUse widgets_;
  std::map<std::string, int, std::less<>> copies_; // of worksheets, by the first part of the names of their fields
  std::size_t part_ = BookPiece::no_part;
  StructureId part_element_ = 0;
  StructureId parent_ = 0; // of the piece at hand
  StructureId offset_ = 0; // of its elements
};

} // namespace praktijkboek
