#include "layout/layout_until_stable.h"

#include <utility>

namespace praktijkboek {

namespace {

/// The numbers of the same places as they came out. A place that is not there keeps its number.
PageNumbers numbers_in(const PagedDocument& document, const PageNumbers& expected) {
  PageNumbers numbers = expected;
  for (auto& [name, number] : numbers) {
    const auto place = document.destinations.find(name);
    if (place != document.destinations.end()) number = document.pages[place->second.page].label;
  }
  return numbers;
}

} // namespace

StableLayout layout_until_stable(PageNumbers expected,
                                 const std::function<PagedDocument(const PageNumbers&)>& layout_once) {
  for (int round = 1;; ++round) {
    PagedDocument document = layout_once(expected);
    PageNumbers found = numbers_in(document, expected);
    if (found == expected) return {std::move(document), Stability::stable};
    if (round == most_layout_rounds) return {std::move(document), Stability::unstable};
    expected = std::move(found);
  }
}

} // namespace praktijkboek
