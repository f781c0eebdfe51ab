#pragma once

#include "build/live_site.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

struct ServeSettings {
  BuildSettings build;
  int port = 8000;     // 0: any that is free
  Translate translate; // for what is shown in pages
};

/// Who hears what happens.
struct ServeReport {
  std::function<void(const std::string& address)> started;
  /// @param changed paths of the project; none: the first time
  std::function<void(const std::vector<std::string>& changed, const LiveUpdate&, std::chrono::milliseconds)> updated;
};

/// Makes the website of a project and shows it on this machine, again after each change of its sources, until SIGINT or
/// SIGTERM. Nothing is published.
std::optional<SystemFailure> serve(const ServeSettings& settings, const ServeReport& report);

} // namespace praktijkboek
