#pragma once

#include "base/file_system.h"
#include "build/cache.h"
#include "build/outputs.h"
#include "project/workers.h"

namespace praktijkboek {

/// Beside each text of the website the same in gzip and brotli, for servers that hand out what lies ready
/// (gzip_static, precompressed). What would not become smaller goes without. The last step: it reads what was written.
void publish_compressed(const FileSystem& site, const Cache& cache, Workers& workers, Outputs& outputs);

} // namespace praktijkboek
