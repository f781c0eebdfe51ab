#include "read/front_matter.h"
#include "read/markdown/markdown.h"
#include "read/names.h"
#include "read/read.h"
#include "read/reading.h"
#include "read/slides.h"

#include <algorithm>

namespace praktijkboek {

namespace {

/// The nodes of a page take about as many bytes as its text; in whole KiB, which is what allocators give anyhow.
std::size_t expected_node_bytes(std::size_t text_size) { return text_size / 1024 * 1024 + 1024; }

/// cmark puts another character in its place, so that nothing behind it is where it was.
void report_null_character(const Source& source, Diagnostics& diagnostics) {
  const std::size_t place = source.text.find('\0');
  if (place == std::string::npos) return;
  const auto offset = static_cast<std::uint32_t>(place);
  diagnostics.error(source, {offset, offset + 1}, {"a control character stands here"}, {"delete it"});
}

} // namespace

std::unique_ptr<Document> read_document(SourcePointer source, DocumentKind kind, const Book& book,
                                        Diagnostics& diagnostics, const LoadData& load_data) {
  auto document = std::make_unique<Document>();
  document->source = std::move(source);
  document->kind = kind;
  const Source& file = *document->source;
  document->slug = file_slug(file, diagnostics);
  report_null_character(file, diagnostics);
  const SplitDocument parts = split_front_matter(file, diagnostics);
  if (parts.front_matter)
    document->front_matter = read_front_matter(file, *parts.front_matter, kind, book, diagnostics);

  document->arena = Arena(expected_node_bytes(parts.body.text.size()));
  Reading reading(*document, book, diagnostics, load_data);
  const MarkdownBody body = read_markdown_body(reading, parts.body);
  document->content = body.content;
  document->footnotes = body.footnotes;
  if (kind == DocumentKind::deck) check_slides(*document, diagnostics);
  return document;
}

} // namespace praktijkboek
