#pragma once

#include "layout/paged_document.h"
#include "pdf/objects/object_file.h"

#include <optional>
#include <vector>

namespace praktijkboek {

/// The bookmarks (ISO 32000-1 12.3.3); nothing when there are none. A short outline is shown unfolded, of a long one
/// the first level only.
std::optional<ObjectId> write_outline(ObjectFile& file, const PagedDocument& document,
                                      const std::vector<ObjectId>& pages);

} // namespace praktijkboek
