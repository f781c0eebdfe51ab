#pragma once

#include "resolve/book_index.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// What a worksheet may have to know of another document: nothing of its text.
struct OutlinedDocument {
  std::string path; // of its source; empty: it has none
  DocumentIndex index;
};

/// All documents of a publication in its order, as bytes. What was left out of the publication is nowhere in them.
std::string write_outline(std::span<const OutlinedDocument> documents);

/// Nothing when the bytes are no outline.
std::optional<std::vector<OutlinedDocument>> read_outline(std::string_view bytes);

} // namespace praktijkboek
