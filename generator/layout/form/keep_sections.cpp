#include "layout/form/keep_sections.h"

#include "layout/page/break_pages.h"
#include "layout/page/page_area.h"

namespace praktijkboek {

namespace {

constexpr double scant_page = 0.4; // of a page: less looks forgotten

double height_of(const Galley& galley, std::size_t begin, std::size_t end) {
  double height = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const Strip& strip = galley.strips[i];
    if (i > begin) height += std::max(galley.strips[i - 1].space_after, strip.space_before);
    height += strip.height;
  }
  return height;
}

} // namespace

std::vector<double> section_heights(const Galley& galley, std::span<const std::size_t> starts) {
  std::vector<double> heights;
  for (std::size_t section = 0; section <= starts.size(); ++section) {
    const std::size_t begin = section == 0 ? 0 : starts[section - 1];
    const std::size_t end = section == starts.size() ? galley.strips.size() : starts[section];
    double height = height_of(galley, begin, end);
    if (begin > 0 && begin < end)
      height += std::max(galley.strips[begin - 1].space_after, galley.strips[begin].space_before);
    heights.push_back(height);
  }
  return heights;
}

std::vector<std::size_t> section_pages(const Galley& galley, std::span<const std::size_t> starts,
                                       const LayoutContext& context) {
  const auto pages = break_pages(galley, page_area(context.master, 0).height, context.theme.leading);
  std::vector<std::size_t> found{0};
  for (const std::size_t start : starts)
    found.push_back(static_cast<std::size_t>(std::upper_bound(pages.begin(), pages.end(), start) - pages.begin()) - 1);
  return found;
}

void keep_sections(Galley& galley, std::span<const std::size_t> starts, const LayoutContext& context) {
  const double page_height = page_area(context.master, 0).height;
  for (std::size_t section = 0; section <= starts.size(); ++section) {
    const std::size_t begin = section == 0 ? 0 : starts[section - 1];
    const std::size_t end = section == starts.size() ? galley.strips.size() : starts[section];
    if (height_of(galley, begin, end) > page_height) continue;
    for (std::size_t i = begin + 1; i < end; ++i) galley.strips[i].break_before = BreakBefore::forbidden;
  }
}

void fill_last_page(Galley& galley, std::span<const std::size_t> starts, const LayoutContext& context) {
  const double page_height = page_area(context.master, 0).height;
  const auto pages = break_pages(galley, page_height, context.theme.leading);
  if (pages.size() < 2) return;
  const std::size_t before = pages[pages.size() - 2], last = pages.back(), end = galley.strips.size();
  if (height_of(galley, last, end) > scant_page * page_height) return;
  for (const std::size_t start : starts) {
    if (start <= before || start >= last) continue;
    const double moved = height_of(galley, start, end), left = height_of(galley, before, start);
    if (moved > page_height || moved > left) continue; // the first that lets the page before remain the fuller one
    galley.strips[start].break_before = BreakBefore::forced;
    return;
  }
}

std::size_t count_pages(const Galley& galley, const LayoutContext& context) {
  return break_pages(galley, page_area(context.master, 0).height, context.theme.leading).size();
}

} // namespace praktijkboek
