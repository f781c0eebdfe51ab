#pragma once

#include "layout/flow/flow.h"

#include <string>

namespace praktijkboek {

/// One line of a list that leads to a page: 'Figuur 1.1   Drie ringen . . . . . 24'.
struct LeaderLine {
  std::string number; // hangs before the title; may be empty
  std::string title;
  std::string destination; // in the PDF of the book
  std::string page;
  double indent = 0;
  double number_room = 0; // width of the column of numbers
  TextStyle style;
  double leading = 12;
};

/// Adds it below `flow.element`, which is a contents element. A long title goes on below itself; the dots stand under
/// those of the lines above. Returns the index of its first strip.
std::size_t add_leader_line(const LeaderLine& line, const Flow& flow);

} // namespace praktijkboek
