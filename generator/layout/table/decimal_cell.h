#pragma once

#include "layout/inline/text_block.h"
#include "model/block.h"

#include <optional>
#include <string_view>

namespace praktijkboek {

/// A number as Dutch writes it, in two parts: '€ 1.234' and ',50', '12' and ' %'. A dash stands for a number that there
/// is not.
struct NumberParts {
  std::string_view whole;
  std::string_view rest; // from the decimal comma on, or what follows the last digit
};
/// Nothing when the text is not one number.
std::optional<NumberParts> split_number(std::string_view text);

/// Widths of the parts of the number in a cell, in points.
struct DecimalCell {
  double whole = 0;
  double rest = 0;
};
/// Nothing when the cell holds more or other than one number.
std::optional<DecimalCell> decimal_cell(const TableCell& cell, const TextStyle& style, const LayoutContext& context);

} // namespace praktijkboek
