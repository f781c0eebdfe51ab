#include "layout/book/rings.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

// In hundredths of the radius, as templates/home.mustache draws them.
constexpr std::array<double, 3> ring_radii{0.31, 0.59, 0.87};
constexpr double self_radius = 0.09;
constexpr double person_radius = 0.055;
constexpr std::array<Point, most_people_on_rings> people_places{{{0, -0.31},
                                                                 {0.281, 0.131},
                                                                 {-0.295, 0.511},
                                                                 {0.452, -0.381},
                                                                 {-0.535, -0.251},
                                                                 {0.8565, 0.151},
                                                                 {-0.6665, 0.559},
                                                                 {-0.2105, -0.844},
                                                                 {0.435, 0.7535}}};

void paint_dot(Point centre, double radius, Colour colour, std::size_t page, PageBuilder& pages) {
  PaintedPath dot;
  dot.path = circle_path(centre, radius);
  dot.fill = colour;
  pages.add(page, std::move(dot), artifact);
}

} // namespace

void paint_book_rings(Point centre, double radius, int people, std::size_t page, const Theme& theme,
                      PageBuilder& pages) {
  const Colour structure = colour(theme.light, ColourRole::structure);
  const Colour accent = colour(theme.light, ColourRole::accent);
  for (const double ring : ring_radii)
    pages.add_path(page, circle_path(centre, ring * radius), {structure, 0.006 * radius + 0.3});
  paint_dot(centre, self_radius * radius, accent, page, pages);
  const auto count = static_cast<std::size_t>(std::clamp(people, 0, most_people_on_rings));
  for (std::size_t i = 0; i < count; ++i) {
    const Point place{centre.x + people_places[i].x * radius, centre.y + people_places[i].y * radius};
    // Paper under the one who has just come: an open ring, as on the home page.
    paint_dot(place, person_radius * radius, structure, page, pages);
    if (i + 1 == count) paint_dot(place, 0.6 * person_radius * radius, {255, 255, 255}, page, pages);
  }
}

} // namespace praktijkboek
