#pragma once

#include "layout/inline/line_items.h"

#include <string_view>
#include <vector>

namespace praktijkboek {

/// The face of a style; the regular one where the family has no such face.
FontId face_of(const TextStyle& style, const FontLibrary& fonts);

/// A part of a word that one face can set.
struct FacePart {
  std::uint32_t begin = 0; // bytes of the word
  std::uint32_t end = 0;
  FontId font = 0;
  const ShapedWord* shaped = nullptr;
  bool replaced = false; // set as a sign, because no face has it
};

/// Divides a word over the face of its span and, for characters that it lacks, the first other face that has the whole
/// cluster: a letter and its accents always come from one face.
std::vector<FacePart> divide_over_faces(std::string_view word, const TextSpan& span, const FontLibrary& fonts,
                                        WordCache& cache);

} // namespace praktijkboek
