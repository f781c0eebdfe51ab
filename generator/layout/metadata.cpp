#include "layout/metadata.h"

#include <fmt/format.h>

namespace praktijkboek {

DocumentMetadata metadata_of(const ResolvedDocument& document) {
  const Book& book = *document.index->book;
  const FrontMatter& front_matter = document.document->front_matter;
  DocumentMetadata metadata;
  metadata.title = front_matter.title;
  metadata.author = fmt::format("{}", fmt::join(book.authors, ", "));
  metadata.subject = front_matter.description;
  metadata.language = front_matter.language.empty() ? book.language : front_matter.language;
  metadata.edition = book.edition;
  metadata.date = book.date;
  return metadata;
}

std::string edition_line(const ResolvedDocument& document) {
  const Book& book = *document.index->book;
  if (book.edition.empty()) return book.title;
  return fmt::format("{} · {} {}", book.title, document.words()("page.edition_in_text"), book.edition);
}

} // namespace praktijkboek
