#include "layout/theme_on_page.h"

#include <cmath>

namespace praktijkboek {

Theme theme_on_page(const Theme& theme, const PageMaster& master) {
  if (master.body_size <= 0) return theme;
  const auto to_half_point = [](double size) { return std::round(2 * size) / 2; };
  const double factor = master.body_size / theme.body_size;
  Theme scaled = theme;
  scaled.body_size = master.body_size;
  scaled.leading = master.leading > 0 ? master.leading : to_half_point(factor * theme.leading);
  scaled.small_size = to_half_point(factor * theme.small_size);
  scaled.small_leading = to_half_point(factor * theme.small_leading);
  for (double& size : scaled.heading_sizes) size = to_half_point(factor * size);
  return scaled;
}

} // namespace praktijkboek
