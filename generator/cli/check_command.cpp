#include "cli/commands.h"
#include "cli/sarif.h"

#include <iostream>

namespace praktijkboek {

ExitStatus run_check(const BuildSettings& settings, bool as_json) {
  BuildSettings check = settings;
  check.purpose = Purpose::check;
  const BuildOutcome outcome = build(check);
  if (as_json && !outcome.failure) {
    std::cout << to_sarif(outcome.diagnostics, in_user_language);
    return outcome.diagnostics.has_errors() ? source_errors : done;
  }
  const ExitStatus status = report(outcome);
  if (status == done) std::cout << in_user_language("no errors") << "\n";
  return status;
}

} // namespace praktijkboek
