#pragma once

#include "base/message.h"
#include "layout/paged_document.h"

#include <memory>
#include <string_view>

namespace praktijkboek {

/// An image, or what is wrong with the file.
struct ReadImage {
  std::shared_ptr<const ImageData> data; // null: `problem` says why
  Message problem;
  Message hint;
};

/// Takes a PNG, JPEG or SVG file apart far enough to know that it can be shown and printed. Pictures with the noise of
/// a photograph are kept as JPEG, drawings without loss; transparency, palettes and 16 bits become what PDF knows.
/// @param path named in problems
ReadImage read_image(std::string_view path, std::string_view bytes);

} // namespace praktijkboek
