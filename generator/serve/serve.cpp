#include "serve/serve.h"

#include "serve/answer.h"
#include "serve/http_server.h"
#include "serve/problems.h"
#include "serve/served_site.h"
#include "serve/watcher.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <iterator>
#include <set>

namespace praktijkboek {

namespace {

/// Who saves a file often does so in steps: a short while without another step ends them.
constexpr int quiet_time = 5; // milliseconds
constexpr int most_steps = 100;

constexpr const char* text_folder = "content";
constexpr const char* look_folders[] = {"site", "templates", "themes"};

/// The signals that end the program, as something to wait for. Threads that are started later do not get them.
class EndSignals {
public:
  EndSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, &before_);
    descriptor_ = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
  }
  ~EndSignals() {
    signalfd_siginfo received;
    if (::read(descriptor_, &received, sizeof(received)) < 0) received = {};
    ::close(descriptor_);
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  EndSignals(const EndSignals&) = delete;
  EndSignals& operator=(const EndSignals&) = delete;

  int descriptor() const { return descriptor_; }

private:
  sigset_t before_{};
  int descriptor_ = -1;
};

bool is_ready(int descriptor, int milliseconds) {
  pollfd waiting{descriptor, POLLIN, 0};
  return ::poll(&waiting, 1, milliseconds) > 0;
}

/// The project, and where its templates and themes come from when it does not bring them itself.
class Sources {
public:
  static Result<Sources> watch(const BuildSettings& settings) {
    std::vector<std::string> folders{text_folder};
    folders.insert(folders.end(), std::begin(look_folders), std::end(look_folders));
    Sources sources;
    std::error_code error;
    const bool is_one_tree = std::filesystem::equivalent(settings.project, settings.resources, error);
    for (const std::filesystem::path& root : {settings.project, settings.resources}) {
      Result<Watcher> watcher = Watcher::watch(root, folders);
      if (!watcher) return watcher.failure();
      sources.watchers_.push_back(std::move(watcher.value()));
      if (is_one_tree) break;
      folders.erase(folders.begin()); // the texts of another project are not read
    }
    return sources;
  }

  /// Waits for changes; false when the program should end.
  bool wait(const EndSignals& signals) const {
    std::vector<pollfd> waiting{{signals.descriptor(), POLLIN, 0}};
    for (const Watcher& watcher : watchers_) waiting.push_back({watcher.descriptor(), POLLIN, 0});
    while (::poll(waiting.data(), waiting.size(), -1) < 0 && errno == EINTR) {
    }
    return waiting.front().revents == 0;
  }

  std::vector<std::string> take_changes() {
    std::set<std::string> changes;
    for (int step = 0; step < most_steps && (step == 0 || is_any_ready()); ++step)
      for (Watcher& watcher : watchers_)
        for (std::string& path : watcher.take_changes()) changes.insert(std::move(path));
    return {changes.begin(), changes.end()};
  }

private:
  bool is_any_ready() const {
    return std::any_of(watchers_.begin(), watchers_.end(), [this](const Watcher& watcher) {
      return is_ready(watcher.descriptor(), quiet_time / static_cast<int>(watchers_.size()));
    });
  }

  std::vector<Watcher> watchers_;
};

LiveChange kind_of(const std::vector<std::string>& changes) {
  const bool only_texts = std::all_of(changes.begin(), changes.end(),
                                      [](const std::string& path) { return path.starts_with(text_folder); });
  return only_texts ? LiveChange::texts : LiveChange::looks;
}

/// Tells one run of the program from another.
std::string new_session() { return fmt::format("{:x}", std::chrono::system_clock::now().time_since_epoch().count()); }

} // namespace

std::optional<SystemFailure> serve(const ServeSettings& settings, const ServeReport& report) {
  const EndSignals signals;
  Result<Sources> sources = Sources::watch(settings.build);
  if (!sources) return sources.failure();
  ServedSite site;
  Answerer answerer(settings.build, settings.translate, new_session());
  HttpServer server(site, answerer);
  const Result<int> port = server.bind(settings.port);
  if (!port) return port.failure();

  LiveSite live(settings.build);
  const auto update = [&](const std::vector<std::string>& changes) {
    const auto start = std::chrono::steady_clock::now();
    const LiveUpdate made = live.update(kind_of(changes));
    if (made.edition)
      site.show(made.edition);
    else
      site.show_problems(problems_html(made.diagnostics, settings.translate));
    report.updated(changes, made,
                   std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start));
  };
  update({});
  server.start();
  report.started(fmt::format("http://localhost:{}/", port.value()));
  while (sources.value().wait(signals)) {
    const std::vector<std::string> changes = sources.value().take_changes();
    if (!changes.empty()) update(changes);
  }
  server.stop();
  return std::nullopt;
}

} // namespace praktijkboek
