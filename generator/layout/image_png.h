#pragma once

#include "layout/paged_document.h"

#include <optional>
#include <string_view>

namespace praktijkboek {

std::optional<ImageData> decode_png(std::string_view bytes);

} // namespace praktijkboek
