#pragma once

#include "font/font_library.h"
#include "layout/paged_document.h"

#include <string_view>
#include <vector>

namespace praktijkboek {

/// What a face shows of one character.
struct FieldLetter {
  FontId font = 0;
  double advance = 0; // thousandths of the font size
};

/// The glyph of the field's own face, else of the first other face that has it, else a question mark: never glyph 0.
/// Marks that only join or vary the letter before them have no width.
FieldLetter field_letter(char32_t character, FontId own, const FontLibrary& fonts);

/// A line of a field's value beyond WinAnsiEncoding: runs from left to right as they stand, whatever the direction of
/// their scripts, without origins. A letter and its accents come from one face.
std::vector<GlyphRun> field_runs(std::string_view text, const Widget& widget, double size, const FontLibrary& fonts);

} // namespace praktijkboek
