#pragma once

#include "layout/book/book_plan.h"
#include "layout/layout_document.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// Whether a piece shows a document of the book, or a part of it.
bool shows_document(PieceKind kind);

/// The places of its document that a piece has.
std::vector<std::string> anchors_of(const BookPiece& piece, const BookIndex& index);

/// A pack has a part of a document sometimes: what refers to the rest of it leads to the page of the website, or
/// nowhere when its address is not known.
void lead_to_website(PagedDocument& pack, const BookIndex& index, const BookPlan& plan, const LayoutContext& context);

} // namespace praktijkboek
