#pragma once

#include "base/diagnostics.h"
#include "model/document.h"

namespace praktijkboek {

/// What is wrong with a deck as a whole: it has no slides, or its slides take more or less time than it says.
void check_slides(const Document& deck, Diagnostics& diagnostics);

} // namespace praktijkboek
