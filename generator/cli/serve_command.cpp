#include "cli/serve_command.h"

#include "dutch/dutch.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace praktijkboek {

void add_serve_command(CLI::App& program, const BuildSettings& settings, const ServeRunner& serve, ExitStatus& status) {
  const auto own = std::make_shared<ServeSettings>();
  own->build = settings;
  own->translate = in_dutch; // what stands in pages is in the language of the handbook
  CLI::App* command =
      program.add_subcommand("serve", in_user_language("show the site on this machine, and follow changes"));
  command->add_option("--port", own->port, in_user_language("port on this machine; 0: any that is free"))
      ->check(CLI::Range(0, 65535))
      ->capture_default_str();
  BuildSettings& build = own->build;
  command->add_option("--project", build.project, in_user_language("folder that holds content/"))
      ->capture_default_str();
  command->add_option("--audience", build.audience,
                      in_user_language("for whom: an audience of book.yaml; without it everybody but the trainers"));
  command->add_option("--jobs", build.jobs, in_user_language("number of threads"))
      ->check(CLI::Range(1, 1024))
      ->capture_default_str();
  command->add_flag_callback(
      "--no-cache", [own] { own->build.cache = CacheUse::off; }, in_user_language("make everything anew"));
  command->callback([own, &serve, &status] { status = serve(*own); });
}

} // namespace praktijkboek
