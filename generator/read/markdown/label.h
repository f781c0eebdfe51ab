#pragma once

#include "read/reading.h"

#include <cstddef>
#include <string_view>

namespace praktijkboek {

/// A text with a label behind it: `Titel {#label}`.
struct LabelledText {
  std::size_t text_end = 0; // offset behind the text, without blanks
  std::string_view label;   // empty: none, or a wrong one
};

/// Splits the label off the end of a heading or caption. A label that is not well formed is reported.
LabelledText split_label(Reading& reading, const Excerpt& text);

} // namespace praktijkboek
