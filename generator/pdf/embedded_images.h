#pragma once

#include "layout/paged_document.h"
#include "pdf/objects/object_file.h"
#include "pdf/page_content.h"

#include <vector>

namespace praktijkboek {

/// The images of a document, each in the file once.
struct EmbeddedImages {
  ImageNames names;
  std::vector<ObjectId> objects; // 'I0' is the first
};

/// Each in no more dots an inch than paper shows. Throws PdfFailure when an image has no bytes or is not the JPEG that
/// it says.
EmbeddedImages embed_images(ObjectFile& file, const PagedDocument& document);

/// The entries of /XObject in a resource dictionary.
void write_image_resources(SyntaxWriter& out, const EmbeddedImages& images);

} // namespace praktijkboek
