#pragma once

#include "model/document.h"

#include <functional>
#include <string_view>

namespace praktijkboek {

/// Calls `visit` for each image that a document shows, as often as it does, with the path in content/.
void for_each_image(const Document& document, const std::function<void(NodeId, std::string_view path)>& visit);

} // namespace praktijkboek
