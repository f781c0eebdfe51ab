#pragma once

#include "layout/flow/flow.h"

namespace praktijkboek {

/// Letters of a heading and the room around it, in points.
struct HeadingLook {
  TextStyle text;
  double leading = 0;
  double space_before = 0;
  double below = 0; // part of the heading: it stays at the top of a page too
  double raise = 0; // of the letters, away from the text
};
HeadingLook heading_look(int level, const Theme& theme);

Role heading_role(int level);

/// The lines of a heading, kept together and with what follows. Where text stands on the grid a heading takes whole
/// lines of it, so that the distance to its text is always the same.
void add_heading_strips(TextBlock&& block, const HeadingLook& look, const Flow& flow);

} // namespace praktijkboek
