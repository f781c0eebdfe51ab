#pragma once

#include "html/writer.h"

namespace praktijkboek {

/// The way through the book, the same list on every page, with this page marked. Of a big book only the part that the
/// page stands in, and of a big part the neighbourhood, so that a page does not cost more as the book grows.
void write_navigation(Writer& writer);

/// The headings of this page, two levels deep; nothing when there are too few to need a list.
void write_page_contents(Writer& writer);

/// The contents of the book, each document with what it is about: for the home page.
void write_book_contents(Writer& writer);

/// A document with what it is about, as an item of a list.
void write_document_entry(Writer& writer, std::size_t position);

/// The documents of one part, or the appendices: [first, last).
struct DocumentGroup {
  std::string_view title;
  std::size_t first = 0;
  std::size_t last = 0;
  std::string_view label{}; // of the part: its place on the home page; may be empty
};
std::vector<DocumentGroup> document_groups(const BookIndex& index);

} // namespace praktijkboek
