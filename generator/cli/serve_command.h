#pragma once

#include "cli/commands.h"

namespace CLI {
class App;
}

namespace praktijkboek {

/// praktijkboek serve [--port]
void add_serve_command(CLI::App& program, const BuildSettings& settings, ExitStatus& status);

} // namespace praktijkboek
