#pragma once

#include "base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace praktijkboek {

/// Watches folders of a project with all below them (inotify(7)). Folders that come later are watched too. It only says
/// that something may have changed: what did is for the reader of the files to see.
class Watcher {
public:
  /// @param root need not hold all of the folders
  static Result<Watcher> watch(const std::filesystem::path& root, std::vector<std::string> folders);
  ~Watcher();
  Watcher(Watcher&& other) noexcept;
  Watcher(const Watcher&) = delete;
  Watcher& operator=(const Watcher&) = delete;
  Watcher& operator=(Watcher&&) = delete;

  /// To wait for with poll(2): readable when there are changes.
  int descriptor() const { return descriptor_; }

  /// Paths below the root that changed since the last call, each once, sorted. The name of a folder that is watched
  /// stands for all in it.
  std::vector<std::string> take_changes();

private:
  Watcher(int descriptor, std::filesystem::path root, std::vector<std::string> folders)
      : descriptor_(descriptor), root_(std::move(root)), folders_(std::move(folders)) {}

  bool is_wanted(const std::string& path) const;
  bool add(const std::string& path);

  int descriptor_;
  std::filesystem::path root_;
  std::vector<std::string> folders_;
  std::map<int, std::string> watched_; // watch -> path below the root; empty: the root itself
};

} // namespace praktijkboek
