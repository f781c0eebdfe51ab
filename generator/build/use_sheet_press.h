#pragma once

#include "build/sheet_project.h"
#include "project/sheet_press.h"

#include <functional>

namespace praktijkboek {

/// Calls `use` with a press for the worksheet at `position`; not at all after errors.
void with_sheet_press(SheetProject& project, std::size_t position, Diagnostics& diagnostics,
                      const std::function<void(SheetPress&)>& use);

} // namespace praktijkboek
