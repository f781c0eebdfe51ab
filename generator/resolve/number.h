#pragma once

#include "resolve/book_index.h"

namespace praktijkboek {

/// Numbers documents and what they hold: chapters are counted through the parts, appendices keep the number that
/// book.yaml gives them. In chapter 1: paragraphs 1.1 and 1.1.1, figure 1.1, table 1.1; in appendix 17: figure B17.1,
/// so that it is never taken for one of chapter 17. Expects the documents in the order of the publication.
void number_documents(BookIndex& index);

} // namespace praktijkboek
