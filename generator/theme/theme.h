#pragma once

#include "base/colour.h"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// What a colour is for. Web and print take the same roles from theme.yaml, each with values for light and dark.
enum class ColourRole {
  paper,     // the page
  surface,   // boxes, table heads, code
  ink,       // text
  quiet,     // captions, hints, running heads; still 7:1 on paper
  structure, // headings, rules, rings
  accent,    // what the reader does: fields, steps, links under the pointer
  line,      // thin rules and borders
  field,     // ground of a field on screen
};
constexpr std::size_t colour_role_count = 8;
std::string_view name_of(ColourRole role);

using Palette = std::array<Colour, colour_role_count>;
inline Colour colour(const Palette& palette, ColourRole role) { return palette[static_cast<std::size_t>(role)]; }

enum class FontFamily { serif, sans, fallback, mono };
enum class FontStyle { regular, italic, bold, bold_italic };
constexpr std::size_t font_family_count = 4;
constexpr std::size_t font_style_count = 4;

/// The files of one family, as paths on the machine.
using FontFiles = std::array<std::string, font_style_count>;

/// Design tokens: looks without structure, shared by web and print.
struct Theme {
  std::string name;
  Palette light;
  Palette dark;
  std::array<std::string, font_family_count> family_names;
  std::array<FontFiles, font_family_count> fonts;
  std::vector<std::string> other_scripts; // more files to fall back on, in this order: FontIds behind the families
  // Print, in points.
  double body_size = 10.5;
  double leading = 15; // the baseline grid
  double small_size = 8.5;
  double small_leading = 12;
  std::array<double, 4> heading_sizes{24, 15, 12, 10.5}; // levels 1 to 4
  bool justified = true;
  bool hanging_punctuation = false; // in justified text
};

/// WCAG 2.2 relative contrast of two colours, 1 to 21.
double contrast(Colour first, Colour second);

} // namespace praktijkboek
