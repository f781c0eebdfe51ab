#pragma once

#include "html/writer.h"

namespace praktijkboek {

/// A diagram as inline SVG, drawn twice: as wide as the text, and for a telephone with letters of the same size. The
/// style sheet shows one of them; the other is not there for screen readers either.
void write_diagram(Writer& writer, const Diagram& diagram, std::string_view alternative);

} // namespace praktijkboek
