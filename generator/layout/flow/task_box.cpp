#include "layout/flow/task_box.h"

namespace praktijkboek {

void add_task_box(Strip& strip, Point origin, TaskState state, const TextStyle& style, StructureId label,
                  const Flow& flow) {
  const double side = 0.8 * style.size;
  const double top = origin.y - side + 0.1 * style.size;
  const Words& words = flow.composition.document.words();
  PaintedPath box;
  box.path = rectangle_path({origin.x, top, side, side}, 1.2);
  box.stroke = style.colour;
  box.stroke_width = 0.8;
  strip.items.push_back({std::move(box), label});
  StructureElement& element = flow.composition.pages.element(label);
  if (state != TaskState::done) {
    element.alternative = words("task.open");
    return;
  }
  element.alternative = words("task.done");
  PaintedPath tick;
  tick.path = {{SegmentKind::move, {origin.x + 0.2 * side, top + 0.5 * side}, {}, {}},
               {SegmentKind::line, {origin.x + 0.42 * side, top + 0.75 * side}, {}, {}},
               {SegmentKind::line, {origin.x + 0.82 * side, top + 0.22 * side}, {}, {}}};
  tick.stroke = colour(flow.theme().light, ColourRole::accent);
  tick.stroke_width = 1.4;
  strip.items.push_back({std::move(tick), label});
}

} // namespace praktijkboek
