#pragma once

#include "layout/paged_document.h"
#include "pdf/objects/object_file.h"

#include <optional>
#include <vector>

namespace praktijkboek {

/// A place as '[page /XYZ x y null]': readers keep their zoom (ISO 32000-1 12.3.2.2). Throws PdfFailure when the
/// document has no such page.
void write_place(SyntaxWriter& out, const PagePlace& place, const PagedDocument& document,
                 const std::vector<ObjectId>& pages);

/// The name tree of destinations, for links inside and from outside ('book.pdf#name'); nothing when there are none.
std::optional<ObjectId> write_destinations(ObjectFile& file, const PagedDocument& document,
                                           const std::vector<ObjectId>& pages);

} // namespace praktijkboek
