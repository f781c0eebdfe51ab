#pragma once

#include "layout/page_master.h"
#include "theme/theme.h"

namespace praktijkboek {

/// The theme in the sizes that a page master asks for: all letters grow or shrink with the running text.
Theme theme_on_page(const Theme& theme, const PageMaster& master);

} // namespace praktijkboek
