#pragma once

#include "layout/flow/flow.h"

namespace praktijkboek {

/// A box to tick, with its tick when the task is done, as the label of a list item.
/// @param origin the left end of the line's baseline
void add_task_box(Strip& strip, Point origin, TaskState state, const TextStyle& style, StructureId label,
                  const Flow& flow);

} // namespace praktijkboek
