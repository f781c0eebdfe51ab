#pragma once

#include "build/cache.h"
#include "build/outputs.h"
#include "resolve/site_map.h"

#include <filesystem>
#include <optional>
#include <string>

namespace praktijkboek {

/// The program that makes the search index: Pagefind, as npm installs it below site/. Nothing when it is not there.
std::optional<std::filesystem::path> find_search_program(const std::filesystem::path& project,
                                                         const std::filesystem::path& resources);

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
