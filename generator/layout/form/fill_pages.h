#pragma once

#include "layout/layout_document.h"
#include "layout/page/galley.h"

#include <cstdint>
#include <map>
#include <vector>

namespace praktijkboek {

/// What can take room that a page has left: a row of long texts more lines, a table higher rows.
struct Growth {
  std::size_t strip = 0;   // of the row of fields, or of the first row of the table
  std::uint32_t lines = 0; // of the long text that has most; 0: a table
  std::uint32_t rows = 0;  // of the table
  double pitch = 0;        // height of a line, or of a row
};

/// How much each of them gets, by their strips.
struct ExtraRoom {
  std::map<std::size_t, std::uint32_t> lines;
  std::map<std::size_t, double> row_height; // points

  std::uint32_t lines_at(std::size_t strip) const {
    const auto found = lines.find(strip);
    return found == lines.end() ? 0 : found->second;
  }
  double row_height_at(std::size_t strip) const {
    const auto found = row_height.find(strip);
    return found == row_height.end() ? 0 : found->second;
  }
};

/// Divides what the pages have left, so that none looks half used: lines to write on first, one by one where there are
/// fewest, then height for the rows of tables.
/// @param pages first strip of each page
ExtraRoom share_room(const Galley& galley, const std::vector<Growth>& growths, const std::vector<std::size_t>& pages,
                     const LayoutContext& context);

} // namespace praktijkboek
