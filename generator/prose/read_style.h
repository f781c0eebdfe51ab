#pragma once

#include "base/diagnostics.h"
#include "prose/style.h"

namespace praktijkboek {

ProseStyle read_prose_style(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

} // namespace praktijkboek
