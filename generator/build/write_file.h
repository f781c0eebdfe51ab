#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace praktijkboek {

/// Writes a file beside its place and puts it there as a whole: what stood there stays until all bytes are written.
/// Makes the folder where needed.
Result<Done> write_file(const std::filesystem::path& path, std::string_view bytes);

} // namespace praktijkboek
