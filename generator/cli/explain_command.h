#pragma once

#include "cli/commands.h"

namespace CLI {
class App;
}

namespace praktijkboek {

/// 'praktijkboek explain PATH'.
void add_explain_command(CLI::App& program, const BuildSettings& settings, ExitStatus& status);

} // namespace praktijkboek
