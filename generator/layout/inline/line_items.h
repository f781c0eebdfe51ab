#pragma once

#include "font/word_cache.h"
#include "layout/inline/styled_text.h"

#include <cstdint>
#include <vector>

namespace praktijkboek {

/// A paragraph as Knuth and Plass see it ("Breaking paragraphs into lines", 1981): boxes, glue and penalties.

enum class LineItemKind : std::uint8_t { box, glue, penalty };

constexpr std::int32_t break_forbidden = 10'000;
constexpr std::int32_t break_forced = -10'000;

struct LineItem {
  LineItemKind kind = LineItemKind::box;
  bool hyphen = false;      // a line that ends here ends with a hyphen
  bool inserted = false;    // and that hyphen is not in the text
  std::int32_t penalty = 0; // of breaking here; glue may be broken at too
  double width = 0;         // of a penalty: added when the line ends here
  double hang = 0;          // how far a line that ends here, or a line that begins with this box, may stick out
  double stretch = 0;
  double shrink = 0;
  std::uint32_t piece = 0; // into LineItems::pieces
  std::uint32_t begin = 0; // the bytes of the text that a box or glue shows
  std::uint32_t end = 0;
};

/// Text in one face and one span without spaces, shaped as a whole.
struct TextPiece {
  std::uint32_t span = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  FontId font = 0;
  const ShapedWord* shaped = nullptr; // none: an image or an end of line
  bool replaced = false;              // no face has these characters: a sign stands for them
  std::uint8_t level = 0;             // odd: it runs from right to left (UAX 9)
};

struct LineItems {
  std::vector<LineItem> items; // ends with a forced break
  std::vector<TextPiece> pieces;
};

} // namespace praktijkboek
