#pragma once

#include <string>

namespace praktijkboek {

/// Where things stand on a page: templates/print/<name>.yaml. All lengths in points.
struct PageMaster {
  std::string name;
  double width = 595.28; // A4
  double height = 841.89;
  double margin_top = 0;
  double margin_bottom = 0;
  double margin_inner = 0;
  double margin_outer = 0;
  bool mirrored = false;    // left and right pages
  double margin_column = 0; // width of the column for small notes; 0: none
  double gutter = 0;        // between text and margin column
  double head_distance = 0; // page edge to the baseline of the running head
  double foot_distance = 0; // page edge to the baseline of the page number
  double body_size = 0;     // of running text where it is not the theme's; its other sizes go along. 0: the theme's
  double leading = 0;
  int columns = 1; // of a leaflet
  double column_gutter = 0;
};

} // namespace praktijkboek
