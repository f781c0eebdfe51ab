#include "cli/commands.h"
#include "cli/sarif.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace praktijkboek {

namespace {

/// How easy the texts are, for each kind of readers.
void print_reading_ease(const std::vector<ReadingEase>& all) {
  if (all.empty()) return;
  std::cout << in_user_language("reading ease by Flesch-Douma, of 100:") << "\n";
  for (const ReadingEase& one : all)
    std::cout << "  "
              << in_user_language({"{} ({}, {} or more): {} in {} texts of {} words; the hardest is {} with {}",
                                   one.readers, one.level, fmt::format("{:.0f}", one.least_wanted),
                                   fmt::format("{:.0f}", one.ease), one.documents, one.words, one.hardest,
                                   fmt::format("{:.0f}", one.ease_of_hardest)})
              << "\n";
}

std::ptrdiff_t warnings_of(const Diagnostics& diagnostics) {
  return std::count_if(diagnostics.all().begin(), diagnostics.all().end(),
                       [](const Diagnostic& one) { return one.severity == Severity::warning; });
}

} // namespace

ExitStatus run_check(const BuildSettings& settings, CheckFormat format) {
  BuildSettings check = settings;
  check.purpose = Purpose::check;
  const BuildOutcome outcome = build(check);
  if (format == CheckFormat::sarif && !outcome.failure) {
    std::cout << to_sarif(outcome.diagnostics, outcome.reading_ease, in_user_language);
    return outcome.diagnostics.has_errors() ? source_errors : done;
  }
  const ExitStatus status = report(outcome);
  print_reading_ease(outcome.reading_ease);
  if (const auto& links = outcome.external_links)
    std::cout << in_user_language({"{} addresses of other hosts, {} of them asked now", links->addresses, links->asked})
              << "\n";
  if (status != done) return status;
  if (const std::ptrdiff_t warnings = warnings_of(outcome.diagnostics); warnings > 0)
    std::cout << in_user_language({"no errors, {} warnings", warnings}) << "\n";
  else
    std::cout << in_user_language("no errors") << "\n";
  return status;
}

} // namespace praktijkboek
