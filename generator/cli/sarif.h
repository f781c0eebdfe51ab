#pragma once

#include "base/diagnostics.h"
#include "build/build.h"

#include <string>

namespace praktijkboek {

/// Diagnostics in the Static Analysis Results Interchange Format 2.1.0 (OASIS), for editors and CI.
std::string to_sarif(const Diagnostics& diagnostics, const std::vector<ReadingEase>& reading_ease,
                     const Translate& translate);

} // namespace praktijkboek
