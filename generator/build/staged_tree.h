#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace praktijkboek {

/// A new tree beside the published one, put in its place as a whole: `rename` exchanges the two in one step of the
/// kernel, so that readers see all of the old site or all of the new, also when the process is killed at any moment.
/// What a killed build leaves behind is recognised by a lock that nobody holds and cleared by the next build.
class StagedTree {
public:
  static Result<StagedTree> create(const std::filesystem::path& published);
  ~StagedTree(); // not published: removed
  StagedTree(StagedTree&& other) noexcept;
  StagedTree& operator=(StagedTree&&) = delete;

  const std::filesystem::path& folder() const { return staging_; }

  /// Writes one file, making its folder where needed. Safe to call from several threads for different paths.
  Result<Done> write(std::string_view path, std::string_view bytes) const;

  /// Puts the tree in place and removes the one that stood there.
  Result<Done> publish();

private:
  StagedTree(std::filesystem::path published, std::filesystem::path staging, int lock)
      : published_(std::move(published)), staging_(std::move(staging)), lock_(lock) {}

  std::filesystem::path published_;
  std::filesystem::path staging_;
  int lock_; // descriptor of the staging folder, locked
};

} // namespace praktijkboek
