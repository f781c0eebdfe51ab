#include "cli/commands.h"

#include <iostream>

namespace praktijkboek {

ExitStatus run_build(const BuildSettings& settings) {
  const BuildOutcome outcome = build(settings);
  const ExitStatus status = report(outcome);
  if (status == done)
    std::cout << in_user_language({"{} files are in {}", outcome.output_count, outcome.output.string()}) << "\n";
  else
    std::cerr << in_user_language("nothing was published; what was there is still there") << "\n";
  return status;
}

} // namespace praktijkboek
