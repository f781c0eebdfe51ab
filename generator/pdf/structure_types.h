#pragma once

#include "layout/paged_document.h"

#include <string_view>

namespace praktijkboek {

/// The structure type of a role (ISO 32000-1 14.8.4). One is not a standard type of PDF 1.7: 'Aside'.
std::string_view structure_type(Role role);

} // namespace praktijkboek
