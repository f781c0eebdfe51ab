#include "cli/serve_command.h"

#include "dutch/dutch.h"
#include "serve/serve.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <set>

namespace praktijkboek {

namespace {

constexpr std::size_t most_named = 4;

/// Addresses as in a browser; of many only their number.
std::string named(const std::vector<std::string>& pages) {
  if (pages.size() > most_named) return in_user_language({"{} pages", pages.size()});
  std::vector<std::string> addresses;
  for (const std::string& page : pages) addresses.push_back("/" + page.substr(0, page.rfind("index.html")));
  return fmt::format("{}", fmt::join(addresses, ", "));
}

/// Prints what happens. A warning that was there before is not said again.
class Console {
public:
  void started(const std::string& address) const {
    std::cout << in_user_language({"the site is at {}, and follows your changes; Ctrl+C ends", address}) << std::endl;
  }

  void updated(const std::vector<std::string>& changed, const LiveUpdate& update, std::chrono::milliseconds time) {
    std::set<std::string> said;
    for (const Diagnostic& diagnostic : update.diagnostics.all()) {
      std::string text = to_text(diagnostic, in_user_language);
      if (diagnostic.severity == Severity::error || !said_.contains(text)) std::cerr << text;
      said.insert(std::move(text));
    }
    said_ = std::move(said);
    if (!update.edition)
      std::cerr << in_user_language("the last good version is still shown") << std::endl;
    else if (changed.empty())
      std::cout << in_user_language({"{} pages in {} ms", update.rendered.size(), time.count()}) << std::endl;
    else if (update.rendered.empty())
      std::cout << in_user_language(
                       {"{}: no page changes ({} ms)", fmt::format("{}", fmt::join(changed, ", ")), time.count()})
                << std::endl;
    else
      std::cout << in_user_language({"{}: {} made anew in {} ms", fmt::format("{}", fmt::join(changed, ", ")),
                                     named(update.rendered), time.count()})
                << std::endl;
  }

private:
  std::set<std::string> said_;
};

ExitStatus run_serve(const ServeSettings& settings) {
  Console console;
  const auto failure =
      serve(settings, {[&](const std::string& address) { console.started(address); },
                       [&](const std::vector<std::string>& changed, const LiveUpdate& update,
                           std::chrono::milliseconds time) { console.updated(changed, update, time); }});
  return report(Diagnostics{}, failure);
}

} // namespace

void add_serve_command(CLI::App& program, const BuildSettings& settings, ExitStatus& status) {
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
  command->callback([own, &status] { status = run_serve(*own); });
}

} // namespace praktijkboek
