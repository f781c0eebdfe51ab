#pragma once

#include "layout/paged_document.h"
#include "pdf/conformance.h"
#include "pdf/objects/object_file.h"

namespace praktijkboek {

/// The Info dictionary and the XMP packet, which say the same; the packet also tells what the file conforms to. Gives
/// the packet, for /Metadata in the catalog.
ObjectId write_metadata(ObjectFile& file, const DocumentMetadata& metadata, Conformance conformance);

} // namespace praktijkboek
