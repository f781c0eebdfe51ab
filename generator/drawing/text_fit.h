#pragma once

#include "drawing/style.h"

#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Distance of the baselines of two lines, points.
constexpr double line_height(const TextStyle& style) { return style.size * 1.28; }
/// How far the letters of a humanist sans reach above and below their baseline, points.
constexpr double ascent(const TextStyle& style) { return style.size * 0.76; }
constexpr double descent(const TextStyle& style) { return style.size * 0.24; }

/// Breaks text into lines of at most `width` points, at blanks, else after a hyphen or slash, else anywhere: a line
/// never sticks out. At least one line, without blanks at its ends.
std::vector<std::string> wrap_text(std::string_view text, double width, const TextStyle& style,
                                   const MeasureText& measure);

double widest_line(const std::vector<std::string>& lines, const TextStyle& style, const MeasureText& measure);
/// Narrower than this a word must be broken.
double widest_word(std::string_view text, const TextStyle& style, const MeasureText& measure);
/// From the top of the first line's letters to the bottom of the last one's.
double block_height(std::size_t lines, const TextStyle& style);

} // namespace praktijkboek
