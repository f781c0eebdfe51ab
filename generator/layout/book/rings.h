#pragma once

#include "layout/page_builder.h"
#include "theme/theme.h"

namespace praktijkboek {

constexpr int most_people_on_rings = 9;

/// The picture of the book, as on its home page: rings around one person, with people on them. Decoration.
/// @param people how many are there already; the last of them has just come
void paint_book_rings(Point centre, double radius, int people, std::size_t page, const Theme& theme,
                      PageBuilder& pages);

} // namespace praktijkboek
