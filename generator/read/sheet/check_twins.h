#pragma once

#include "model/block.h"
#include "read/reading.h"

namespace praktijkboek {

/// Whether each drawing that names a table (DrawingTwin) can be drawn from it: the table is on the sheet, its columns
/// are there, and have as many options as the drawing has places for them.
void check_twins(Blocks blocks, Reading& reading);

} // namespace praktijkboek
