#pragma once

#include "drawing/drawing.h"

namespace praktijkboek {

/// One file a kind of diagram; draw() and alternative_text() choose among them.
Drawing draw_rings(const RingsDiagram& diagram, const Words& words, double width, const MeasureText& measure);
Drawing draw_steps(const StepsDiagram& diagram, double width, const MeasureText& measure);
Drawing draw_bars(const BarsDiagram& diagram, const Words& words, double width, const MeasureText& measure);
Drawing draw_radar(const RadarDiagram& diagram, const Words& words, double width, const MeasureText& measure);
Drawing draw_cycle(const CycleDiagram& diagram, double width, const MeasureText& measure);
Drawing draw_run(const RunDiagram& diagram, const Words& words, double width, const MeasureText& measure);
Drawing draw_timeline(const TimelineDiagram& diagram, double width, const MeasureText& measure);

/// Who stands in the middle: on a worksheet, where nobody is named, the one who fills it in.
std::string_view centre_name(const RingsDiagram& diagram, const Words& words);

/// A value as people write it in this language: '14', '0,5', '2.263'.
std::string written_number(double value, const Words& words);
/// The same with as many decimals as its neighbours on a scale.
std::string written_number(double value, int decimals, const Words& words);

} // namespace praktijkboek
