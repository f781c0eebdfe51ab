#pragma once

#include "base/diagnostics.h"
#include "model/dump.h"

#include <cstdio>
#include <cstdlib>

namespace praktijkboek {

/// What holds of every document, however strange its source.
inline void check_document(const Document& document) {
  const std::size_t size = document.source->text.size();
  for (NodeId id = 0; id < document.spans.size(); ++id)
    if (const Span span = document.span_of(id); span.begin > span.end || span.end > size) {
      std::fprintf(stderr, "node %u stands at %u to %u of %zu bytes\n", id, span.begin, span.end, size);
      std::abort();
    }
  dump(document); // reads every text
}

/// Every diagnostic can be printed, and stands in its source.
inline void check_diagnostics(const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.message.empty() || diagnostic.place.line == 0 || diagnostic.place.column == 0) std::abort();
    to_text(diagnostic, [](const Message& message) { return message.text(); });
  }
}

} // namespace praktijkboek
