#pragma once

#include "layout/inline/break_lines.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace praktijkboek::sample {

/// Numbers that look random and are the same in every run.
class Dice {
public:
  explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}
  /// From 0 to `sides` - 1.
  std::uint32_t roll(std::uint32_t sides);

private:
  std::uint64_t state_;
};

enum class Edge { justified, ragged };

/// A made-up paragraph of words that may be divided, without letters.
std::vector<LineItem> made_up_paragraph(Dice& dice, std::size_t words, Edge edge);

/// Breaks as soon as a line is full, as word processors do.
/// shrunk: a line is full when its spaces cannot shrink any more; natural: when they would have to.
enum class FirstFit { natural, shrunk };
/// Nothing when that leads to an overfull line.
std::optional<LineEnds> first_fit(const std::vector<LineItem>& items, const LineShape& shape, FirstFit fit);

/// The ways that break_lines may choose from: every set of breaks without an overfull line or a third hyphen in a row.
/// The least demerits of them all, found by trying each.
std::optional<double> least_demerits(const std::vector<LineItem>& items, const LineShape& shape);

/// Whether there is such a way at all.
bool has_way(const std::vector<LineItem>& items, const LineShape& shape);

/// The ratio of each line.
std::vector<double> ratios(const std::vector<LineItem>& items, const LineEnds& ends, const LineShape& shape);

/// The longest series of lines that end with a hyphen.
std::size_t hyphens_in_a_row(const std::vector<LineItem>& items, const LineEnds& ends);

} // namespace praktijkboek::sample
