#pragma once

#include "layout/paged_document.h"

#include <optional>
#include <string_view>

namespace praktijkboek {

/// A JPEG goes into the PDF as it is: only its size is read, and whether it is whole.
std::optional<ImageData> inspect_jpeg(std::string_view bytes);

} // namespace praktijkboek
