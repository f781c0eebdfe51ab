#pragma once

#include "base/diagnostics.h"
#include "base/result.h"
#include "build/cache.h"
#include "build/link_checking.h"
#include "layout/dump.h"
#include "prose/check_prose.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace praktijkboek {

enum class Selection { everything, site, print };
enum class CacheUse { on, off };
/// check: all the same work, nothing written. freeze: the edition of now is kept in the project, to be published beside
/// those that come.
enum class Purpose { publish, check, freeze };

struct BuildSettings {
  std::filesystem::path project = ".";
  /// Where templates, themes and words come from that the project does not bring itself.
  std::filesystem::path resources;
  std::filesystem::path output = "public"; // relative to the project; a frozen edition has its own place
  Selection selection = Selection::everything;
  CacheUse cache = CacheUse::on;
  Purpose purpose = Purpose::publish;
  LayoutDumps dumps = LayoutDumps::none;
  int jobs = 1;
  std::string audience;                         // for whom; empty: for everybody but the trainers
  std::optional<LinkChecking> external_links{}; // how links to other hosts are checked; none: they are not
};

struct BuildOutcome {
  Diagnostics diagnostics; // sorted
  std::optional<SystemFailure> failure;
  std::size_t output_count = 0;
  std::vector<ReadingEase> reading_ease; // for each kind of readers that the style of the book names
  std::filesystem::path output;
  std::optional<LinkCount> external_links; // when they were checked

  bool succeeded() const { return !failure && !diagnostics.has_errors(); }
};

/// Where results that are dear to make are kept; a check keeps nothing.
Cache open_cache(const BuildSettings& settings);

/// From sources to published files: read, index, link, resolve, render, write. When anything is wrong with the sources
/// or the machine, what was published before stays as it was.
BuildOutcome build(const BuildSettings& settings);

} // namespace praktijkboek
