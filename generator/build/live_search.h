#pragma once

#include "build/build.h"
#include "build/cache.h"
#include "build/live_edition.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// The search index of an edition: made when somebody opens the search. Pagefind reads pages from disk, so they stand
/// in a folder of their own meanwhile, outside the project. Safe to use from several threads.
class LiveSearch {
public:
  explicit LiveSearch(const BuildSettings& settings);

  /// Null when there is no such file: the site has no search, or Pagefind failed (`failure` says how).
  Bytes file(const LiveEdition& edition, std::string_view address, std::optional<SystemFailure>& failure);

private:
  void index(const LiveEdition& edition, std::optional<SystemFailure>& failure);

  BuildSettings settings_;
  std::mutex mutex_; // guards what follows
  std::uint64_t edition_ = 0;
  std::map<std::string, Bytes, std::less<>> files_;
};

} // namespace praktijkboek
