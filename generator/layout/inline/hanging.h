#pragma once

#include "font/word_cache.h"
#include "layout/inline/text_style.h"

#include <string_view>

namespace praktijkboek {

/// How far the sign that a line ends with stands in the margin, in points: small signs leave a dent in the edge.
double hang_behind(std::string_view line, const TextStyle& style, const FontLibrary& fonts, WordCache& cache);

/// The same of the sign that a line begins with: a quotation mark.
double hang_before(std::string_view line, const TextStyle& style, const FontLibrary& fonts, WordCache& cache);

} // namespace praktijkboek
