#pragma once

#include "layout/paged_document.h"
#include "pdf/objects/object_file.h"
#include "pdf/structure_tree.h"

namespace praktijkboek {

/// Writes a link and ties it to its element (PDF/UA-1 7.18.5). Throws PdfFailure when the element is no link, or when
/// the document has no such destination.
ObjectId write_link(ObjectFile& file, const PagedDocument& document, const LinkArea& link, StructureId element,
                    std::size_t page, StructureTree& structure);

/// A web address as PDF wants it: ASCII, what else there is as '%xx' (ISO 32000-1 12.6.4.7).
std::string ascii_address(std::string_view address);

} // namespace praktijkboek
