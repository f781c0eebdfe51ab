#include "html/diagram.h"

#include "html/svg.h"

namespace praktijkboek {

namespace {

// Points: the measure of the text, and the screen of a telephone without its margins.
constexpr double wide = 450;
constexpr double narrow = 240;

} // namespace

void write_diagram(Writer& writer, const Diagram& diagram, std::string_view alternative) {
  append_svg(writer.out, draw(diagram, writer.words(), wide, writer.context.measure), alternative, "wide");
  append_svg(writer.out, draw(diagram, writer.words(), narrow, writer.context.measure), alternative, "narrow");
}

} // namespace praktijkboek
