#pragma once

#include "model/diagram.h"
#include "read/reading.h"
#include "yaml/map_reader.h"

namespace praktijkboek {

/// The data of the kinds of diagrams that have only data of their own; rings are also read for worksheets.

StepsDiagram read_steps(Reading& reading, MapReader& map);
BarsDiagram read_bars(Reading& reading, MapReader& map);
RadarDiagram read_radar(Reading& reading, MapReader& map);
CycleDiagram read_cycle(Reading& reading, MapReader& map);
RunDiagram read_run(Reading& reading, MapReader& map);
TimelineDiagram read_timeline(Reading& reading, MapReader& map);

// Where 'data' names a file of numbers (diagram_of_file.cpp).
BarsDiagram read_bars_of_file(Reading& reading, MapReader& map);
RunDiagram read_run_of_file(Reading& reading, MapReader& map);

} // namespace praktijkboek
