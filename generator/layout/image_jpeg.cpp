#include "layout/image_jpeg.h"

#include "layout/image.h"

// clang-format off: jpeglib.h expects FILE and size_t before it
#include <jpeglib.h>

#include <csetjmp>
#include <cstdio>
// clang-format on

namespace praktijkboek {

namespace {

struct ErrorHandler {
  jpeg_error_mgr manager;
  std::jmp_buf back;
};

[[noreturn]] void jump_back(j_common_ptr common) {
  std::longjmp(reinterpret_cast<ErrorHandler*>(common->err)->back, 1);
}

void stay_silent(j_common_ptr) {}

struct JpegSize {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  int components = 0;
};

/// libjpeg leaves an error by longjmp: nothing with a destructor lives in this function.
bool read_size(const unsigned char* bytes, unsigned long size, JpegSize& found) {
  jpeg_decompress_struct decompress;
  ErrorHandler handler;
  decompress.err = jpeg_std_error(&handler.manager);
  handler.manager.error_exit = jump_back;
  handler.manager.output_message = stay_silent;
  if (setjmp(handler.back) != 0) {
    jpeg_destroy_decompress(&decompress);
    return false;
  }
  jpeg_create_decompress(&decompress);
  jpeg_mem_src(&decompress, bytes, size);
  const bool whole = jpeg_read_header(&decompress, TRUE) == JPEG_HEADER_OK;
  found.width = decompress.image_width;
  found.height = decompress.image_height;
  found.components = decompress.num_components;
  jpeg_destroy_decompress(&decompress);
  return whole;
}

} // namespace

std::optional<ImageData> inspect_jpeg(std::string_view bytes) {
  constexpr std::string_view end_of_image = "\xff\xd9";
  JpegSize size;
  if (!read_size(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), size)) return std::nullopt;
  const double pixels = static_cast<double>(size.width) * size.height;
  if (pixels < 1 || pixels > most_pixels || size.components < 1 || size.components > 4) return std::nullopt;
  if (bytes.rfind(end_of_image) == std::string_view::npos) return std::nullopt; // cut off
  ImageData image;
  image.encoding = ImageData::Encoding::jpeg;
  image.width = size.width;
  image.height = size.height;
  image.bytes = bytes;
  return image;
}

} // namespace praktijkboek
