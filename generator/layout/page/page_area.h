#pragma once

#include "layout/page_master.h"

#include <cstddef>

namespace praktijkboek {

/// Where text stands on a page, in points.
struct PageArea {
  double left = 0; // of the text column
  double top = 0;
  double width = 0;
  double height = 0;
  double margin_left = 0; // of the margin column
  double full_left = 0;   // of text and margin column together
  double full_width = 0;
};

/// @param page from 0; on mirrored masters the first page is a right-hand page, and the margin column is always at the
/// outer edge.
PageArea page_area(const PageMaster& master, std::size_t page);

} // namespace praktijkboek
