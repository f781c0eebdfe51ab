#pragma once

#include "layout/book/book_plan.h"
#include "layout/layout_document.h"
#include "layout/layout_until_stable.h"

#include <cstddef>
#include <functional>

namespace praktijkboek {

/// Gives a document when it is needed: a resolved document is kept no longer than its piece takes to lay out. Called on
/// several threads.
using ResolveDocument = std::function<ResolvedDocument(std::size_t position)>;

/// Does a piece of work for each index below a count, possibly on several threads.
using ForEachIndex = std::function<void(std::size_t count, const std::function<void(std::size_t)>& work)>;

/// What stands on the cover and the back of a course pack. Empty texts are left out.
struct PackFace {
  std::string title;
  std::string description;
  std::string audience; // 'voor deelnemers'
  std::string dates;    // of the days of the training
  std::string organisation;
  std::string contact;
  std::string disclaimer;
  std::shared_ptr<const ImageData> logo;
  std::string logo_alternative;
};

/// What makes a course pack of a book: other pieces, and page masters for them.
struct PackContext {
  const BookPlan& plan;
  const PackFace& face;
  const PageMaster& slide;
  const PageMaster& hand_out;
  const PageMaster& cards;
};

/// What a book is made with beside the documents.
struct BookContext {
  const BookIndex& index;
  const LayoutContext& layout; // with the page master of the book
  const PageMaster& sheet_master;
  ResolveDocument resolve;
  ForEachIndex for_each;
  const PackContext* pack = nullptr; // none: the whole book
};

struct BookLayout {
  PagedDocument document;
  Stability stability = Stability::stable;
  Diagnostics diagnostics; // what does not fit on these pages
};

/// The whole book, or a course pack of it: its pieces are laid out by themselves, as often as the page numbers that
/// they write change, and then bound: chapters on right-hand pages, front matter in roman numerals. Takes memory for
/// the pages of the book once.
BookLayout layout_book(const BookContext& context);

} // namespace praktijkboek
