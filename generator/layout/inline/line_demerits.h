#pragma once

#include "layout/inline/line_items.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace praktijkboek {

/// What lines must be like.
struct LineShape {
  double width = 0;
  double first_indent = 0;
  double ragged = 0; // room at the end of a line that counts as well filled; 0: lines are justified
};

/// Sums over all items before a place.
struct LineSums {
  double width = 0;
  double stretch = 0;
  double shrink = 0;

  void add(const LineItem& item) {
    if (item.kind == LineItemKind::penalty) return;
    width += item.width;
    stretch += item.stretch;
    shrink += item.shrink;
  }
};

/// The sums before the first item of a line: what hangs out in front of it takes no room.
inline LineSums sums_at_start(const LineItem& first) {
  return {first.kind == LineItemKind::box ? first.hang : 0, 0, 0};
}

/// How a line looks beside its neighbours.
enum class LineFit : std::uint8_t { tight, normal, loose, very_loose };
constexpr std::size_t line_fit_count = 4;
constexpr std::uint8_t most_hyphens = 2; // on lines in a row

/// All that the lines above one say of its price.
struct LineBefore {
  LineFit fit = LineFit::normal;
  std::uint8_t hyphens = 0; // lines in a row, up to this one, that end with a hyphen; not counted above most_hyphens
  bool none = true;         // the line is the first of the paragraph
};

/// The items from one line end to another, and what ends them.
struct LineCandidate {
  LineSums before; // up to the start of the line
  LineSums after;  // up to its end
  const LineItem& end;

  double natural_width() const { return after.width - before.width; }
};

/// How much the glue of a line must stretch (above 0) or shrink (below 0), as a share of what it can: under -1 the line
/// is overfull. A last line is not stretched.
double line_ratio(const LineCandidate& line, const LineShape& shape, const LineBefore& before);
/// The same without the hyphen that would end it: whether a line that goes on could still fit.
double line_ratio_without_sign(const LineCandidate& line, const LineShape& shape, const LineBefore& before);

inline bool is_overfull(double ratio) { return ratio < -1 - 1e-9; }

/// What a line costs (Knuth & Plass 1981, with the class of very loose lines of TeX82): by how far its spaces are from
/// what they should be, the place it ends at, and its neighbours. A third hyphen in a row costs more than any loose
/// line, an overfull line more than all else.
double line_demerits(const LineCandidate& line, double ratio, const LineShape& shape, const LineBefore& before);

/// The least that a line with a ratio above this one can cost.
double least_demerits_above(double ratio, const LineShape& shape);

/// What a line with this ratio is to the one below it.
LineBefore line_before(const LineBefore& above, double ratio, const LineItem& end);

} // namespace praktijkboek
