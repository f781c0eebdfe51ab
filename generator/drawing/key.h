#pragma once

#include "drawing/pen.h"

#include <functional>
#include <span>
#include <string>

namespace praktijkboek {

/// What a kind of line means, beside a piece of it.
struct KeyEntry {
  std::string word;
  std::function<void(Pen& pen, Point from, Point to)> draw_sample;
};

/// Rows in the middle of the width. Returns where they end.
double write_key(Pen& pen, std::span<const KeyEntry> entries, double width, double top, const MeasureText& measure);

} // namespace praktijkboek
