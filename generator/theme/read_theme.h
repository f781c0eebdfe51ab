#pragma once

#include "base/diagnostics.h"
#include "base/source.h"
#include "theme/theme.h"

namespace praktijkboek {

/// themes/<name>/theme.yaml. Colours that do not reach the contrast of their role are errors at the colour.
Theme read_theme(const Source& source, Diagnostics& diagnostics);

} // namespace praktijkboek
