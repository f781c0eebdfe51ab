#pragma once

#include "layout/paged_document.h"
#include "resolve/resolved_document.h"

#include <string>

namespace praktijkboek {

DocumentMetadata metadata_of(const ResolvedDocument& document);

/// 'Praktijkboek resourcegroepen · uitgave 2026.1', for the foot of a page.
std::string edition_line(const ResolvedDocument& document);

} // namespace praktijkboek
