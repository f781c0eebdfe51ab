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

Stability repeat_until_stable(PageNumbers expected, const std::function<PageNumbers(const PageNumbers&)>& layout_once) {
  for (int round = 1; round <= most_layout_rounds; ++round) {
    PageNumbers found = layout_once(expected);
    if (found == expected) return Stability::stable;
    expected = std::move(found);
  }
  return Stability::unstable;
}

StableLayout layout_until_stable(PageNumbers expected,
                                 const std::function<PagedDocument(const PageNumbers&)>& layout_once) {
  StableLayout layout;
  layout.stability = repeat_until_stable(std::move(expected), [&](const PageNumbers& numbers) {
    layout.document = layout_once(numbers);
    return numbers_in(layout.document, numbers);
  });
  return layout;
}

} // namespace praktijkboek
