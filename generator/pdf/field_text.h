#pragma once

#include "font/font_library.h"
#include "layout/paged_document.h"

#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

/// One line of a field's value, set in the field's own box: points from its lower left corner, y upwards.
struct FieldLine {
  Point origin;
  double size = 0;
  std::string win_ansi;       // the text in one-byte codes; empty when it has characters beyond them: then
  std::vector<GlyphRun> runs; // shaped, one after another from `origin`; their own origins are not used
};

/// Sets what a text or choice field shows. Text that does not fit its box is made smaller, down to 6 points, so that a
/// printed sheet hides nothing while there is a way. Multiline text stands on the write-on lines (Widget::leading).
std::vector<FieldLine> set_field_text(const Widget& widget, const FontLibrary& fonts);

/// Distance of the lines of a field at the size of its widget.
double line_distance(const Widget& widget);

} // namespace praktijkboek
