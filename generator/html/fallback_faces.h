#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// What a face takes of a line, in thousandths of the font size.
struct FaceMeasures {
  double width = 0; // of width_sample, for each of its characters
  double ascender = 0;
  double descender = 0; // negative
};

/// Dutch as it is: its letters about as often as in a book.
constexpr std::string_view width_sample =
    "een resourcegroep bestaat uit mensen die voor jou belangrijk zijn familie vrienden buren en hulpverleners samen "
    "kijken jullie elke drie maanden hoe het met je doelen gaat";

/// @font-face rules for faces of the device that take the same room as those of the theme, so that nothing moves when
/// these arrive (CSS Fonts 5, size-adjust and the metrics overrides).
std::string fallback_faces(const FaceMeasures& serif, const FaceMeasures& sans);

/// Their names for a list of families, each with a comma behind it.
std::string serif_fallbacks();
std::string sans_fallbacks();

} // namespace praktijkboek
