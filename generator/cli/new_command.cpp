#include "cli/new_command.h"

#include "base/text.h"
#include "build/disk.h"
#include "build/new_sources.h"
#include "cli/choice.h"

#include <fmt/format.h>

#include <chrono>
#include <iostream>
#include <map>
#include <memory>

namespace praktijkboek {

namespace {

const std::map<std::string, Starter> starters{{"project", Starter::project},   {"chapter", Starter::chapter},
                                              {"appendix", Starter::appendix}, {"sheet", Starter::sheet},
                                              {"deck", Starter::deck},         {"pack", Starter::pack}};

struct NewRequest {
  Starter starter = Starter::chapter;
  std::string title;
  std::filesystem::path project = ".";
};

/// The only date that is the clock's: that of a book which begins today.
Date today() {
  const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  return {int{day.year()}, static_cast<int>(unsigned{day.month()}), static_cast<int>(unsigned{day.day()})};
}

ExitStatus run_new(const NewRequest& request, const std::filesystem::path& resources) {
  const auto sources = start_sources(DiskFileSystem(resources), request.starter, request.title, today());
  if (sources.empty()) {
    std::cerr << in_user_language({"'{}' has no letter or digit to make an address of", request.title}) << "\n";
    return wrong_usage;
  }
  const bool is_project = request.starter == Starter::project;
  const std::filesystem::path project =
      (is_project ? request.project / slug(request.title) : request.project).lexically_normal();
  if (const auto there = existing(project, sources)) {
    std::cerr << in_user_language({"'{}' is there already: nothing was written", there->string()}) << "\n";
    return wrong_usage;
  }
  if (const Result<Done> written = write_new_sources(project, sources); !written)
    return report(Diagnostics(), written.failure());
  for (const NewSource& source : sources)
    std::cout << in_user_language({"'{}' is written", (project / source.path).string()}) << "\n";
  if (const auto rest = place_in_book(request.starter, request.title))
    std::cout << in_user_language(*rest) << "\n";
  else if (is_project)
    std::cout << in_user_language(
                     {"look at it with: {}", fmt::format("praktijkboek serve --project {}", project.string())})
              << "\n";
  return done;
}

} // namespace

void add_new_command(CLI::App& program, const BuildSettings& settings, ExitStatus& status) {
  const auto request = std::make_shared<NewRequest>();
  CLI::App* command = program.add_subcommand("new", in_user_language("make files to begin with"));
  command->add_option("kind", request->starter, in_user_language("what begins: a whole project, or a part of one"))
      ->required()
      ->transform(choice(starters));
  command->add_option("title", request->title, in_user_language("its title; the name of the file is made of it"))
      ->required();
  command
      ->add_option("--project", request->project,
                   in_user_language("folder that holds content/; of a new project, the folder that it comes in"))
      ->capture_default_str();
  command->callback([request, &settings, &status] { status = run_new(*request, settings.resources); });
}

} // namespace praktijkboek
