#pragma once

#include "layout/paged_document.h"
#include "pdf/conformance.h"
#include "pdf/objects/object_file.h"

namespace praktijkboek {

/// A worksheet says in the Info dictionary which it is and of what edition, in keys of our own (ISO 32000-1 14.3.3).
constexpr const char* sheet_key = "PraktijkboekSheet";
constexpr const char* edition_key = "PraktijkboekEdition";

/// The Info dictionary and the XMP packet, which say the same; the packet also tells what the file conforms to. Gives
/// the packet, for /Metadata in the catalog.
ObjectId write_metadata(ObjectFile& file, const DocumentMetadata& metadata, Conformance conformance);

} // namespace praktijkboek
