#include "cli/explain_command.h"

#include "build/disk.h"
#include "build/explain.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>

namespace praktijkboek {

namespace {

void print_list(const Message& title, const std::vector<std::string>& paths) {
  if (paths.empty()) return;
  std::cout << in_user_language(title) << "\n";
  for (const std::string& path : paths) std::cout << "  " << path << "\n";
}

void print_part(const ExplainedPart& part) {
  const std::string name = part.name.empty() ? in_user_language("all of it") : part.name;
  const Message verdict =
      part.is_in ? Message{"{} is for {}: in", name, part.audience} : Message{"{} is for {}: out", name, part.audience};
  std::cout << fmt::format("  {}:{}: {}\n", part.source, part.line, in_user_language(verdict));
}

void print(const Explanation& explanation) {
  std::cout << in_user_language({"{}: {} bytes, fingerprint {}", explanation.path, explanation.size, explanation.hash})
            << "\n";
  print_list("what it says is from", explanation.sources);
  print_list("how it says so is from", explanation.shared);
  if (explanation.parts.empty()) return;
  std::cout << in_user_language("for some readers only") << "\n";
  for (const ExplainedPart& part : explanation.parts) print_part(part);
}

ExitStatus run_explain(const BuildSettings& settings, std::string path) {
  const std::filesystem::path folder =
      settings.output.is_absolute() ? settings.output : settings.project / settings.output;
  // A path may also be given as the shell completes it: with the folder of the site before it.
  const std::string prefix = settings.output.string() + "/";
  if (path.starts_with(prefix)) path.erase(0, prefix.size());
  Diagnostics diagnostics;
  const auto explanation = explain_output(ProjectFiles(settings.project, settings.resources), DiskFileSystem(folder),
                                          path, settings.audience, diagnostics);
  if (explanation) print(*explanation);
  return report(diagnostics, std::nullopt);
}

} // namespace

void add_explain_command(CLI::App& program, const BuildSettings& settings, ExitStatus& status) {
  const auto own = std::make_shared<BuildSettings>(settings);
  const auto path = std::make_shared<std::string>();
  CLI::App* command = program.add_subcommand("explain", in_user_language("tell what a published file is made of"));
  command->add_option("path", *path, in_user_language("a file of the site, as 'hoofdstukken/een/'"))->required();
  command->add_option("--project", own->project, in_user_language("folder that holds content/"))->capture_default_str();
  command->add_option("--output", own->output, in_user_language("folder that was published in"))->capture_default_str();
  command->add_option("--audience", own->audience,
                      in_user_language("for whom: an audience of book.yaml; without it everybody but the trainers"));
  command->callback([own, path, &status] { status = run_explain(*own, *path); });
}

} // namespace praktijkboek
