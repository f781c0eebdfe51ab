#pragma once

#include "html/writer.h"

namespace praktijkboek {

/// What the templates may show of any page: title, addresses of style sheet and fonts, the book. `root` is the way to
/// the root of the site.
TemplateMap shared_values(const HtmlContext& context, const std::string& root);

/// What the templates may show of a document: its text, its place in the book, its neighbours, its PDF.
TemplateMap document_values(const ResolvedDocument& document, const HtmlContext& context);

/// For rendering: the words of the interface by key.
FindWord find_word(const HtmlContext& context);

/// Chapters of the publication; what is left out does not count.
std::size_t chapter_count(const BookIndex& index);

} // namespace praktijkboek
