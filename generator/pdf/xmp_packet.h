#pragma once

#include "layout/paged_document.h"
#include "pdf/conformance.h"

#include <string>
#include <string_view>

namespace praktijkboek {

/// Programs that the Info dictionary names too: the two must say the same (ISO 19005-2, 6.6.2.3).
constexpr std::string_view metadata_creator = "praktijkboek";
constexpr std::string_view metadata_producer = "praktijkboek with libharu";

/// The metadata of a file as XMP (ISO 16684-1), with what it conforms to.
std::string xmp_packet(const DocumentMetadata& metadata, Conformance conformance);

} // namespace praktijkboek
