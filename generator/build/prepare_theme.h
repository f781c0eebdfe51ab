#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "build/cache.h"
#include "project/workers.h"

#include <string>

namespace praktijkboek {

/// Makes what a website of this theme needs and what depends on no book, its web fonts and icons, and keeps it in the
/// cache. Done for the themes that come with the program when it is built, so that no first build waits for it.
void prepare_theme(const FileSystem& files, const std::string& name, const Cache& cache, Workers& workers,
                   Diagnostics& diagnostics);

} // namespace praktijkboek
