#pragma once

#include "resolve/resolved_document.h"

namespace praktijkboek {

/// Where a label leads and what a reference to it says: 'hoofdstuk 1', 'paragraaf 1.2', 'figuur 1.1', or the title in
/// quotes of what has no number.
ResolvedReference reference_to(const BookIndex::LabelledTarget& place, const BookIndex& index);

} // namespace praktijkboek
