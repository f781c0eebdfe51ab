#pragma once

#include "base/diagnostics.h"
#include "model/book.h"
#include "model/document.h"
#include "yaml/excerpt.h"

#include <optional>

namespace praktijkboek {

/// A Markdown file in two parts.
struct SplitDocument {
  std::optional<Excerpt> front_matter; // between the lines '---'
  Excerpt body;
};

/// A document without front matter is reported.
SplitDocument split_front_matter(const Source& source, Diagnostics& diagnostics);

FrontMatter read_front_matter(const Source& source, const Excerpt& yaml, DocumentKind kind, const Book& book,
                              Diagnostics& diagnostics);

} // namespace praktijkboek
