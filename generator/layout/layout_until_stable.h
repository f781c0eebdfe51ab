#pragma once

#include "layout/composition.h"

#include <functional>

namespace praktijkboek {

enum class Stability { stable, unstable };

/// A document and whether the page numbers that are written in it are those of its pages.
struct StableLayout {
  PagedDocument document;
  Stability stability = Stability::stable;
};

constexpr int most_layout_rounds = 4;

/// Lays pages out until the numbers that were written are those that came out, in at most `most_layout_rounds`.
/// @param layout_once takes the numbers that are written and returns those that came out, of the same places
Stability repeat_until_stable(PageNumbers expected, const std::function<PageNumbers(const PageNumbers&)>& layout_once);

/// Lays a document out until the page numbers that were written are those that came out: a number that grows a digit
/// can move a figure to the next page. The one loop of the pipeline; it ends after `most_layout_rounds`.
/// @param expected the places that references lead to, with the numbers to begin with
StableLayout layout_until_stable(PageNumbers expected,
                                 const std::function<PagedDocument(const PageNumbers&)>& layout_once);

} // namespace praktijkboek
