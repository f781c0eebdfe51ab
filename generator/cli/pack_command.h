#pragma once

#include "cli/commands.h"

namespace CLI {
class App;
}

namespace praktijkboek {

/// praktijkboek pack NAME… [--audience] [--organisation] [-o]
void add_pack_command(CLI::App& program, const BuildSettings& settings, ExitStatus& status);

} // namespace praktijkboek
