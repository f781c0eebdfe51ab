#include "cli/run_serve.h"

#include <fmt/format.h>

#include <iostream>
#include <set>

namespace praktijkboek {

namespace {

constexpr std::size_t most_named = 4;

/// Addresses as in a browser; of many only their number.
std::string named(const std::vector<std::string>& pages) {
  if (pages.size() > most_named) return in_user_language({"{} pages", pages.size()});
  std::vector<std::string> addresses;
  for (const std::string& page : pages)
    addresses.push_back(fmt::format("/{}", page.substr(0, page.rfind("index.html"))));
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

} // namespace

ExitStatus run_serve(const ServeSettings& settings) {
  Console console;
  const auto failure =
      serve(settings, {[&](const std::string& address) { console.started(address); },
                       [&](const std::vector<std::string>& changed, const LiveUpdate& update,
                           std::chrono::milliseconds time) { console.updated(changed, update, time); }});
  return report(Diagnostics{}, failure);
}

} // namespace praktijkboek
