#pragma once

#include "layout/composition.h"
#include "layout/inline/styled_text.h"

#include <string>

namespace praktijkboek {

/// Name of a place inside the PDF: its anchor, or the slug of the document for its beginning.
std::string destination_name(const Destination& place, const Composition& composition);

/// Name of a footnote's place at the foot of its page, 'noot-1'.
std::string footnote_destination(std::uint32_t footnote);

/// Name of a place in the PDF of a whole book: 'voor-wie/kern'. It always has a slash, and the names that a document
/// gives to its own places never have one. Empty when the place is not in the book.
std::string name_in_book(const Destination& place, const BookIndex& index, std::span<const std::string> book_names);

/// Where a reference to a place in the book leads: inside this PDF, or to the page of the website. Nothing is set when
/// the place is in another document and the address of the site is not known.
LinkTarget link_to(const Destination& place, const Composition& composition);

/// Address on the site of the page of a document, empty when it is not known.
std::string site_page(std::size_t document, const Composition& composition);

/// Whether words stand between brackets: then the page follows a comma.
enum class Brackets : std::uint8_t { outside, inside };

/// ' (p. 3)' for a place in this PDF, where page numbers are known; ', p. 3' between brackets.
std::string page_suffix(const LinkTarget& target, Brackets brackets, const Composition& composition);

} // namespace praktijkboek
