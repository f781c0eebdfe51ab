#include "cli/choice.h"
#include "cli/commands.h"
#include "cli/explain_command.h"
#include "cli/new_command.h"
#include "cli/pack_command.h"
#include "cli/serve_command.h"
#include "cli/sheet_commands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <thread>

namespace praktijkboek {

namespace {

/// The nearest folder above the program that has templates and themes: the source tree it was built in, or
/// `share/praktijkboek` of the place it was installed in.
std::filesystem::path find_resources() {
  std::error_code error;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
  for (std::filesystem::path folder = program.parent_path(); folder != folder.root_path();
       folder = folder.parent_path())
    for (const std::filesystem::path& candidate : {folder, folder / "share" / "praktijkboek"})
      if (std::filesystem::is_directory(candidate / "templates", error) &&
          std::filesystem::is_directory(candidate / "themes", error))
        return candidate;
  return ".";
}

std::string sentence(const Message& message) { return in_user_language(message); }

void add_work_options(CLI::App& command, BuildSettings& settings) {
  command.add_option("--project", settings.project, sentence("folder that holds content/"))->capture_default_str();
  command.add_option("--jobs", settings.jobs, sentence("number of threads"))
      ->check(CLI::Range(1, 1024))
      ->capture_default_str();
  command.add_flag_callback(
      "--no-cache", [&settings] { settings.cache = CacheUse::off; }, sentence("make everything anew"));
}

void add_project_options(CLI::App& command, BuildSettings& settings) {
  add_work_options(command, settings);
  command.add_option("--audience", settings.audience,
                     sentence("for whom: an audience of book.yaml; without it everybody but the trainers"));
}

void add_build_options(CLI::App& command, BuildSettings& settings) {
  add_project_options(command, settings);
  command.add_option("--output", settings.output, sentence("folder to publish in"))->capture_default_str();
  const std::map<std::string, Selection> selections{{"site", Selection::site}, {"print", Selection::print}};
  command.add_option("--only", settings.selection, sentence("publish only the website or only the PDFs"))
      ->transform(choice(selections));
  // For tests/golden: in no help text.
  command.add_flag_callback("--layout-dumps", [&settings] { settings.dumps = LayoutDumps::written; })->group("");
}

void add_check_command(CLI::App& program, BuildSettings& settings, ExitStatus& status) {
  CLI::App* command = program.add_subcommand("check", sentence("do all that build checks, and write nothing"));
  add_project_options(*command, settings);
  const auto format = std::make_shared<CheckFormat>(CheckFormat::text);
  const std::map<std::string, CheckFormat> formats{{"text", CheckFormat::text}, {"json", CheckFormat::sarif}};
  command->add_option("--format", *format, sentence("text, or json: SARIF 2.1.0"))->transform(choice(formats));
  command->add_flag_callback(
      "--external", [&settings] { settings.external_links = LinkChecking{}; },
      sentence("also ask other hosts whether what links lead to is there"));
  command->callback([&settings, &status, format] {
    if (settings.external_links) settings.external_links->manners.user_agent = "praktijkboek/" PRAKTIJKBOEK_VERSION;
    status = run_check(settings, *format);
  });
}

} // namespace

int run(int argument_count, const char* const* arguments, const ServeRunner& serve) {
  CLI::App program(sentence("Turns a practice handbook in Markdown and YAML into a website and PDFs."), "praktijkboek");
  program.set_version_flag("--version", "praktijkboek " PRAKTIJKBOEK_VERSION, sentence("print the version"));
  program.set_help_flag("-h,--help", sentence("print this help"));
  program.require_subcommand(1);

  BuildSettings settings;
  settings.resources = find_resources();
  settings.jobs = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  ExitStatus status = done;

  CLI::App* build_command = program.add_subcommand("build", sentence("render the handbook"));
  add_build_options(*build_command, settings);
  build_command->callback([&] { status = run_build(settings); });

  add_serve_command(program, settings, serve, status);
  CLI::App* freeze_command =
      program.add_subcommand("freeze", sentence("keep this edition, to be published beside those that come"));
  add_work_options(*freeze_command, settings);
  freeze_command->callback([&] { status = run_freeze(settings); });

  add_sheet_commands(program, settings, status);
  add_pack_command(program, settings, status);
  add_explain_command(program, settings, status);
  add_new_command(program, settings, status);

  add_check_command(program, settings, status);

  try {
    program.parse(argument_count, arguments);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? done : wrong_usage;
  } catch (const std::exception& error) {
    std::cerr << fmt::format("praktijkboek: {}\n", error.what());
    return machine_failure;
  }
  return status;
}

} // namespace praktijkboek
