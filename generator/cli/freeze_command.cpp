#include "cli/commands.h"

#include <iostream>

namespace praktijkboek {

ExitStatus run_freeze(const BuildSettings& settings) {
  BuildSettings freeze = settings;
  freeze.purpose = Purpose::freeze;
  const BuildOutcome outcome = build(freeze);
  const ExitStatus status = report(outcome);
  if (status == done)
    std::cout << in_user_language({"the edition is frozen: {} files are in {}", outcome.output_count,
                                   outcome.output.lexically_normal().string()})
              << "\n";
  else
    std::cerr << in_user_language("nothing was frozen") << "\n";
  return status;
}

} // namespace praktijkboek
