#pragma once

#include "layout/image/fit_image.h"
#include "layout/paged_document.h"
#include "pdf/objects/object_file.h"
#include "pdf/page_content.h"

#include <vector>

namespace praktijkboek {

/// An image and the size of the largest place where a document shows it, in points.
struct ShownImage {
  std::shared_ptr<const ImageData> image;
  double width = 0;
  double height = 0;
};

/// In the order in which they are first shown. Throws PdfFailure when one has no data.
std::vector<ShownImage> shown_images(const PagedDocument& document);

/// The images of a document, each in the file once.
struct EmbeddedImages {
  ImageNames names;
  std::vector<ObjectId> objects; // 'I0' is the first
};

/// Each in no more dots an inch than paper shows. Throws PdfFailure when an image has no bytes or is not the JPEG that
/// it says.
EmbeddedImages embed_images(ObjectFile& file, const PagedDocument& document, ImageColours colours);

/// The entries of /XObject in a resource dictionary.
void write_image_resources(SyntaxWriter& out, const EmbeddedImages& images);

} // namespace praktijkboek
