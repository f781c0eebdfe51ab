#pragma once

#include "cli/commands.h"
#include "serve/serve.h"

namespace praktijkboek {

/// Serves, and prints what happens. Only for praktijkboek-server: what a server needs costs every start of a program.
ExitStatus run_serve(const ServeSettings& settings);

} // namespace praktijkboek
