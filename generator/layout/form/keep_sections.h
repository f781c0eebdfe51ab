#pragma once

#include "layout/layout_document.h"
#include "layout/page/galley.h"

#include <span>
#include <vector>

namespace praktijkboek {

/// Forbids page breaks inside every section that fits on a page, so that what belongs together can be seen together.
/// @param starts the first strips of the sections, ascending; what stands before the first is a section too
void keep_sections(Galley& galley, std::span<const std::size_t> starts, const LayoutContext& context);

/// Moves whole sections from the page before to a last page that would be nearly empty.
void fill_last_page(Galley& galley, std::span<const std::size_t> starts, const LayoutContext& context);

/// The number of pages that the strips will take.
std::size_t count_pages(const Galley& galley, const LayoutContext& context);

/// Heights of the sections with the room above each, in points.
std::vector<double> section_heights(const Galley& galley, std::span<const std::size_t> starts);

/// The page on which each section begins, from 0.
std::vector<std::size_t> section_pages(const Galley& galley, std::span<const std::size_t> starts,
                                       const LayoutContext& context);

} // namespace praktijkboek
