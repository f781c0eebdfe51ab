#pragma once

#include "base/diagnostics.h"

#include <functional>
#include <memory>
#include <string_view>

namespace praktijkboek {

using SourcePointer = std::shared_ptr<const Source>;

/// Gives a file of data by its path below content/, or null after an error at the place of the document that names it.
using LoadData = std::function<SourcePointer(std::string_view path, Span mention, Diagnostics& diagnostics)>;

} // namespace praktijkboek
