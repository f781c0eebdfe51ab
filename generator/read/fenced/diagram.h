#pragma once

#include "model/diagram.h"
#include "read/reading.h"
#include "yaml/map_reader.h"

namespace praktijkboek {

enum class RingsUse { with_people, to_fill_in };

/// 'centre', 'rings', 'sectors' and, for a diagram that is not to be filled in, 'people'.
RingsDiagram read_rings(Reading& reading, MapReader& map, RingsUse use);

} // namespace praktijkboek
