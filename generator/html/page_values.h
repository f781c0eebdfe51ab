#pragma once

#include "html/writer.h"

namespace praktijkboek {

/// What the templates may show of any page: the book, addresses of style sheet and fonts, and the words of the
/// interface as {{words.key}}. `root` is the way to the root of the site.
TemplateMap shared_values(const HtmlContext& context, const std::string& root);

/// What the templates may show of a document: its text, its place in the book, its neighbours, its PDF.
TemplateMap document_values(const ResolvedDocument& document, const HtmlContext& context);

/// Fills in the template of this name; throws TemplateFailure when there is none.
std::string render_template(std::string_view name, TemplateMap values, const SharedValues& shared,
                            const HtmlContext& context);

/// Chapters of the publication; what is left out does not count.
std::size_t chapter_count(const BookIndex& index);

} // namespace praktijkboek
