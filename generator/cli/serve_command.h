#pragma once

#include "cli/commands.h"

namespace CLI {
class App;
}

namespace praktijkboek {

/// praktijkboek serve [--port]
/// @param serve must outlive the program
void add_serve_command(CLI::App& program, const BuildSettings& settings, const ServeRunner& serve, ExitStatus& status);

} // namespace praktijkboek
