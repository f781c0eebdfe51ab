#include "serve/watcher.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <set>
#include <utility>

namespace praktijkboek {

namespace {

/// Files when they are complete: a program that saves in steps is not met halfway.
constexpr std::uint32_t wanted_events = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO;

/// Thousands of files that no author changes.
constexpr std::string_view unwatched_folder = "node_modules";

} // namespace

Result<Watcher> Watcher::watch(const std::filesystem::path& root, std::vector<std::string> folders) {
  const int descriptor = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (descriptor < 0) return SystemFailure{root.string(), std::strerror(errno)};
  Watcher watcher(descriptor, root, std::move(folders));
  bool watches = watcher.add("");
  for (const std::string& folder : watcher.folders_) watches = watches && watcher.add(folder);
  if (!watches) return SystemFailure{root.string(), std::strerror(errno)};
  return watcher;
}

Watcher::~Watcher() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Watcher::Watcher(Watcher&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), root_(std::move(other.root_)),
      folders_(std::move(other.folders_)), watched_(std::move(other.watched_)) {}

bool Watcher::is_wanted(const std::string& path) const {
  return std::any_of(folders_.begin(), folders_.end(), [&path](const std::string& folder) {
    return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
  });
}

/// With all folders below it, but for the root. One that is not there, or no folder, is no failure.
bool Watcher::add(const std::string& path) {
  const std::filesystem::path place = root_ / path;
  if (place.filename() == unwatched_folder) return true;
  const int watch = ::inotify_add_watch(descriptor_, place.c_str(), wanted_events | IN_ONLYDIR);
  if (watch < 0) return errno == ENOENT || errno == ENOTDIR;
  watched_[watch] = path;
  if (path.empty()) return true;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(place, error), end; !error && entry != end; entry.increment(error))
    if (entry->is_directory(error) && !entry->is_symlink(error) && !add(path + "/" + entry->path().filename().string()))
      return false;
  return true;
}

std::vector<std::string> Watcher::take_changes() {
  std::set<std::string> changed;
  alignas(inotify_event) std::array<char, 16 * 1024> buffer;
  for (;;) {
    const ssize_t size = ::read(descriptor_, buffer.data(), buffer.size());
    if (size <= 0) break;
    for (const char* at = buffer.data(); at < buffer.data() + size;) {
      const auto& event = *reinterpret_cast<const inotify_event*>(at);
      at += sizeof(inotify_event) + event.len;
      if ((event.mask & IN_Q_OVERFLOW) != 0) changed.insert(folders_.begin(), folders_.end());
      if ((event.mask & IN_IGNORED) != 0) watched_.erase(event.wd);
      const auto folder = watched_.find(event.wd);
      if (folder == watched_.end() || event.len == 0) continue;
      const std::string path = folder->second.empty() ? event.name : folder->second + "/" + event.name;
      if (!is_wanted(path)) continue;
      changed.insert(path);
      if ((event.mask & IN_ISDIR) != 0 && (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0) add(path);
    }
  }
  return {changed.begin(), changed.end()};
}

} // namespace praktijkboek
