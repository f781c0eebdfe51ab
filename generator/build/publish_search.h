#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "build/cache.h"
#include "build/outputs.h"
#include "model/site.h"
#include "resolve/site_map.h"

#include <filesystem>
#include <optional>
#include <string>

namespace praktijkboek {

/// The program that makes the search index: Pagefind, as npm installs it below site/. Nothing when it is not there.
std::optional<std::filesystem::path> find_search_program(const std::filesystem::path& project,
                                                         const std::filesystem::path& resources);

/// The same for a site that asks for a search. A warning when it is not there: a site without its search is better than
/// none.
std::optional<std::filesystem::path> find_search_program(const SiteSettings& site, const FileSystem& files,
                                                         const std::filesystem::path& project,
                                                         const std::filesystem::path& resources,
                                                         Diagnostics& diagnostics);

/// Where the search will lie: SiteMap::assets 'search' and 'search-words'. Before pages are rendered, so that they
/// know.
void announce_search(SiteMap& map);

struct SearchSources {
  std::filesystem::path program;
  std::filesystem::path pages; // the folder of the site that is being made
  std::string language;
  Cache cache;
};

/// Publishes the index of the pages that were written so far, and the list of their words.
Result<Done> publish_search(const SearchSources& sources, Outputs& outputs);

} // namespace praktijkboek
