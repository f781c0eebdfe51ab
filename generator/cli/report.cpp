#include "cli/commands.h"

#include <fmt/format.h>

#include <iostream>

namespace praktijkboek {

ExitStatus report(const Diagnostics& diagnostics, const std::optional<SystemFailure>& failure) {
  for (const Diagnostic& diagnostic : diagnostics.all()) std::cerr << to_text(diagnostic, in_user_language);
  if (failure) {
    std::cerr << fmt::format("praktijkboek: {}: {}\n", failure->path, failure->reason);
    return machine_failure;
  }
  return diagnostics.has_errors() ? source_errors : done;
}

ExitStatus report(const SheetOutcome& outcome) {
  const ExitStatus status = report(outcome.diagnostics, outcome.failure);
  if (status == source_errors) std::cerr << in_user_language("nothing was written") << "\n";
  if (status != done) return status;
  std::cout << outcome.text;
  for (const Message& line : outcome.summary) std::cout << in_user_language(line) << "\n";
  if (outcome.written.size() == 1)
    std::cout << in_user_language({"'{}' is written", outcome.written.front().string()}) << "\n";
  else if (!outcome.written.empty())
    std::cout << in_user_language(
                     {"{} files are in {}", outcome.written.size(), outcome.written.front().parent_path().string()})
              << "\n";
  return status;
}

} // namespace praktijkboek
