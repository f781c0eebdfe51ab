#pragma once

#include "base/diagnostics.h"
#include "yaml/value.h"

namespace praktijkboek {

/// Reads all of YAML 1.2 through yaml-cpp's events. False when it cannot be read; the reason is a diagnostic.
/// @param document its excerpt is the text to read
bool parse_full_yaml(const Source& source, YamlDocument& document, Diagnostics& diagnostics);

} // namespace praktijkboek
