#pragma once

#include "base/colour.h"
#include "font/font_library.h"
#include "theme/theme.h"

namespace praktijkboek {

enum class TextDecoration { none, struck_through };

/// How words look. Lengths in points. Ready-made styles of the theme are in inline/theme_styles.h.
struct TextStyle {
  FontFamily family = FontFamily::serif;
  FontStyle style = FontStyle::regular;
  double size = 10.5;
  Colour colour;
  Figures figures = Figures::text;
  double raise = 0;    // of the baseline, upwards
  double tracking = 0; // room added behind each glyph
  TextDecoration decoration = TextDecoration::none;
  friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

enum class TextAlignment { start, justified, centre, end };
enum class Hyphenation { none, automatic };
/// Whether hyphens, full stops and quotation marks stand partly in the margin, so that the edge looks straight.
enum class Hanging { none, punctuation };
/// How lines are made of words.
struct ParagraphStyle {
  double leading = 15; // distance of the baselines
  TextAlignment alignment = TextAlignment::start;
  Hyphenation hyphenation = Hyphenation::none;
  double first_indent = 0;
  Hanging hanging = Hanging::none;
};

inline FontId font_id(FontFamily family, FontStyle style) {
  return static_cast<FontId>(static_cast<int>(family) * static_cast<int>(font_style_count) + static_cast<int>(style));
}

/// How far below the top of a line of `leading` its baseline stands: the same for every face, so that neighbouring
/// texts in serif and sans stand on one line.
inline double baseline_offset(double leading, double size) { return (leading - size) / 2 + 0.8 * size; }

} // namespace praktijkboek
