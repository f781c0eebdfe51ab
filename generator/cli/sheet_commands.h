#pragma once

#include "cli/commands.h"

#include <CLI/App.hpp>

namespace praktijkboek {

/// `praktijkboek sheet list | fill | read | next`. The settings and the status must outlive the program.
void add_sheet_commands(CLI::App& program, const BuildSettings& settings, ExitStatus& status);

} // namespace praktijkboek
