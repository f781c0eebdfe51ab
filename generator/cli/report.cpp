#include "cli/commands.h"

#include <fmt/format.h>

#include <iostream>

namespace praktijkboek {

ExitStatus report(const BuildOutcome& outcome) {
  for (const Diagnostic& diagnostic : outcome.diagnostics.all()) std::cerr << to_text(diagnostic, in_user_language);
  if (outcome.failure) {
    std::cerr << fmt::format("praktijkboek: {}: {}\n", outcome.failure->path, outcome.failure->reason);
    return machine_failure;
  }
  return outcome.diagnostics.has_errors() ? source_errors : done;
}

} // namespace praktijkboek
