#pragma once

#include "cli/commands.h"

namespace CLI {
class App;
}

namespace praktijkboek {

/// `praktijkboek new`: files for an author to begin with.
void add_new_command(CLI::App& program, const BuildSettings& settings, ExitStatus& status);

} // namespace praktijkboek
