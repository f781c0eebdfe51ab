#pragma once

#include "layout/book/book_plan.h"
#include "layout/layout_document.h"

namespace praktijkboek {

/// Paints the heads and page numbers of a piece whose pages have their labels. Left pages show the part, right ones the
/// chapter; the page number stands at the outer edge of the foot. The first page has a number only, a title page and
/// its back, and the page of a part, have nothing.
/// @param first_page from the beginning of the book: even ones are right-hand pages
void paint_running_heads(const BookPiece& piece, std::size_t first_page, const LayoutContext& context,
                         PagedDocument& document);

} // namespace praktijkboek
