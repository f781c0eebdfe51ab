#include "read/front_matter.h"
#include "read/markdown/markdown.h"
#include "read/names.h"
#include "read/read.h"
#include "read/reading.h"

#include <algorithm>

namespace praktijkboek {

namespace {

/// The nodes of a page take about as many bytes as its text.
std::size_t expected_node_bytes(std::size_t text_size) { return std::max<std::size_t>(1024, text_size); }

} // namespace

std::unique_ptr<Document> read_document(SourcePointer source, DocumentKind kind, const Book& book,
                                        Diagnostics& diagnostics) {
  auto document = std::make_unique<Document>();
  document->source = std::move(source);
  document->kind = kind;
  const Source& file = *document->source;
  document->slug = file_slug(file, diagnostics);
  const SplitDocument parts = split_front_matter(file, diagnostics);
  if (parts.front_matter)
    document->front_matter = read_front_matter(file, *parts.front_matter, book, diagnostics);

  document->arena = Arena(expected_node_bytes(parts.body.text.size()));
  document->spans.reserve(parts.body.text.size() / 24);
  Reading reading(*document, book, diagnostics);
  const MarkdownBody body = read_markdown_body(reading, parts.body);
  document->content = body.content;
  document->footnotes = body.footnotes;
  document->spans.shrink_to_fit();
  return document;
}

} // namespace praktijkboek
