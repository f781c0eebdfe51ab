#pragma once

#include "layout/composition.h"

namespace praktijkboek {

/// A piece of a book that no source stands behind, in the course of being laid out: contents, lists, the index.
class BlankPiece {
public:
  BlankPiece(const BookIndex& index, const LayoutContext& context, const PageNumbers& numbers)
      : resolved_(resolved_in(index)),
        pages_(document_, context.master), composition_{resolved_, context, pages_, numbers, diagnostics_, {}} {}
  BlankPiece(const BlankPiece&) = delete;
  BlankPiece& operator=(const BlankPiece&) = delete;

  Composition& composition() { return composition_; }
  PageBuilder& pages() { return pages_; }
  PagedDocument take() { return std::move(document_); }

private:
  static ResolvedDocument resolved_in(const BookIndex& index) {
    ResolvedDocument resolved;
    resolved.index = &index;
    return resolved;
  }

  ResolvedDocument resolved_;
  PagedDocument document_;
  PageBuilder pages_;
  Diagnostics diagnostics_; // our own texts are no author's mistake
  Composition composition_;
};

} // namespace praktijkboek
