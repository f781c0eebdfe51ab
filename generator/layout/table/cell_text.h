#pragma once

#include "model/block.h"

#include <string>

namespace praktijkboek {

/// The words of a cell, its blocks on lines of their own: to measure how wide it would like to be.
std::string cell_text(const TableCell& cell);

} // namespace praktijkboek
