#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "build/link_cache.h"
#include "build/link_checking.h"
#include "project/external_links.h"

#include <filesystem>
#include <optional>
#include <span>

namespace praktijkboek {

/// Asks where links lead that the cache does not know. Each link that leads nowhere, or elsewhere for good, is a
/// warning at its place: other hosts are no mistakes of the author's.
LinkCount check_links(std::span<const ExternalLink> links, const LinkChecking& how, LinkCache& cache,
                      Diagnostics& diagnostics);

/// All links of a project to other hosts. Reads the clock, for the cache.
/// @param cache_file none: everything is asked, and nothing is kept
LinkCount check_external_links(const Project& project, const FileSystem& files, const LinkChecking& how,
                               const std::optional<std::filesystem::path>& cache_file, Diagnostics& diagnostics);

} // namespace praktijkboek
