#pragma once

#include "layout/paged_document.h"
#include "pdf/objects/object_file.h"

namespace praktijkboek {

/// The Info dictionary and the XMP packet, which say the same; the packet also claims PDF/UA-1 (ISO 14289-1, clause 5).
/// Gives the packet, for /Metadata in the catalog.
ObjectId write_metadata(ObjectFile& file, const DocumentMetadata& metadata);

} // namespace praktijkboek
