#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "project/project.h"

#include <string>

namespace praktijkboek {

/// Where the edition of now will be kept, below the project: 'site/editions/2026-1'. What is for the root of a site
/// (redirects, feed, contact, packed files) is taken out of the settings. An error when it is frozen already: a frozen
/// edition stays as it is.
std::string prepare_freezing(Project& project, const FileSystem& files, Diagnostics& diagnostics);

} // namespace praktijkboek
