#pragma once

#include "layout/book/book_plan.h"
#include "layout/book/layout_book.h"
#include "layout/composition.h"

#include <map>
#include <string>
#include <vector>

namespace praktijkboek {

/// What every piece of a book is made with.
struct PieceContext {
  const BookIndex& index;
  const BookPlan& plan;
  const LayoutContext& layout;
  const PageNumbers& numbers; // of every place in the book, by its name there
};

/// One function a kind of piece. Pages are labelled and get their running heads when the book is bound.

PagedDocument lay_out_title(const PieceContext& context);
PagedDocument lay_out_part(std::size_t part, const PieceContext& context);
PagedDocument lay_out_contents(const PieceContext& context);
PagedDocument lay_out_figures(const PieceContext& context);

PagedDocument lay_out_pack_contents(const PieceContext& context);
PagedDocument lay_out_cover(const PackFace& face, const PieceContext& context);
PagedDocument lay_out_divider(const BookPiece& divider, const PieceContext& context);
PagedDocument lay_out_note_pages(const BookPiece& notes, const PieceContext& context);
PagedDocument lay_out_back(const PackFace& face, const PieceContext& context);

/// A page on which a subject is treated.
struct SubjectPage {
  std::size_t page = 0;    // from the beginning of the book
  std::string label;       // as printed
  std::string destination; // in the PDF
};
/// By subject, as in BookIndex::subjects; each page once, in order.
using SubjectPages = std::vector<std::vector<SubjectPage>>;

PagedDocument lay_out_subject_index(const SubjectPages& subjects, const PieceContext& context);

} // namespace praktijkboek
