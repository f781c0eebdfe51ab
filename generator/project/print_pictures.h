#pragma once

#include "layout/layout_document.h"
#include "layout/printed_pixels.h"

#include <memory>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Where the list of a handbook's images stands among the files that a browser is given.
inline constexpr const char* picture_list_path = "pictures";

/// What a layout must know of images: their encoding and size, not one pixel.
std::string write_picture_list(const Images& images);

/// The images of such a list, without their bytes. None where the bytes are no list.
Images read_picture_list(std::string_view list);

/// What paper shows of an image in so many pixels: 'images/kring.png 600 400', or with ' grey' behind it.
std::string picture_name(std::string_view path, PixelSize size, ImageColours colours);

/// An image as it goes into a PDF, as the bytes of a file.
std::string write_picture(const ImageData& image);

/// Null when the bytes are none.
std::shared_ptr<const ImageData> read_picture(std::string_view bytes);

} // namespace praktijkboek
