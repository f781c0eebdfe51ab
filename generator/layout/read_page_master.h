#pragma once

#include "base/diagnostics.h"
#include "base/source.h"
#include "layout/page_master.h"

#include <optional>
#include <string_view>

namespace praktijkboek {

/// templates/print/<name>.yaml. A page without room for text is an error.
PageMaster read_page_master(const Source& source, Diagnostics& diagnostics);

/// '24 mm', '2.4 cm', '68 pt' or '1 in' in points; nothing when it is not written so.
std::optional<double> parse_length(std::string_view text);

} // namespace praktijkboek
