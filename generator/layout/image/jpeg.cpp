#include "layout/image/jpeg.h"

#include "layout/image/exif.h"

// clang-format off: jpeglib.h expects FILE and size_t before it
#include <jpeglib.h>

#include <cstdio>
// clang-format on

#include <csetjmp>
#include <cstdlib>

namespace praktijkboek {

namespace {

constexpr int quality = 90;

struct ErrorHandler {
  jpeg_error_mgr manager;
  std::jmp_buf back;
};

[[noreturn]] void jump_back(j_common_ptr common) {
  std::longjmp(reinterpret_cast<ErrorHandler*>(common->err)->back, 1);
}

void stay_silent(j_common_ptr) {}

jpeg_error_mgr* prepare(ErrorHandler& handler) {
  jpeg_error_mgr* manager = jpeg_std_error(&handler.manager);
  manager->error_exit = jump_back;
  manager->output_message = stay_silent;
  return manager;
}

/// What libjpeg is to do; its errors leave a function by longjmp, so all with a destructor lives here, outside.
struct Decoding {
  const unsigned char* bytes = nullptr;
  unsigned long size = 0;
  std::uint32_t least_width = 1;
  std::uint32_t least_height = 1;
  JpegFacts facts; // width and height as they are in the file
  Pixels pixels;
};

/// The smallest of libjpeg's scales that is not below what is needed.
unsigned scale_eighths(const jpeg_decompress_struct& decompress, const Decoding& decoding) {
  unsigned eighths = 1;
  while (eighths < 8 && (std::uint64_t{decompress.image_width} * eighths < std::uint64_t{decoding.least_width} * 8 ||
                         std::uint64_t{decompress.image_height} * eighths < std::uint64_t{decoding.least_height} * 8))
    ++eighths;
  return eighths;
}

bool decode(Decoding& decoding) {
  jpeg_decompress_struct decompress;
  ErrorHandler handler;
  decompress.err = prepare(handler);
  if (setjmp(handler.back) != 0) {
    jpeg_destroy_decompress(&decompress);
    return false;
  }
  jpeg_create_decompress(&decompress);
  jpeg_mem_src(&decompress, decoding.bytes, decoding.size);
  bool whole = jpeg_read_header(&decompress, TRUE) == JPEG_HEADER_OK;
  decoding.facts.width = decompress.image_width;
  decoding.facts.height = decompress.image_height;
  decoding.facts.components = decompress.num_components;
  decoding.facts.readable = decompress.arith_code == FALSE;
  whole = whole && static_cast<double>(decompress.image_width) * decompress.image_height <= most_pixels;
  if (whole) {
    if (decompress.num_components == 3) decompress.out_color_space = JCS_RGB;
    decompress.scale_num = scale_eighths(decompress, decoding);
    decompress.scale_denom = 8;
    jpeg_start_decompress(&decompress);
    Pixels& pixels = decoding.pixels;
    pixels.width = decompress.output_width;
    pixels.height = decompress.output_height;
    pixels.components = static_cast<std::size_t>(decompress.output_components);
    pixels.samples.resize(pixels.count() * pixels.components);
    while (decompress.output_scanline < decompress.output_height) {
      JSAMPROW row = reinterpret_cast<JSAMPROW>(pixels.samples.data()) +
                     std::size_t{decompress.output_scanline} * pixels.width * pixels.components;
      jpeg_read_scanlines(&decompress, &row, 1);
    }
    jpeg_finish_decompress(&decompress);
  }
  whole = whole && decompress.err->num_warnings == 0; // cut off, or noise between the data
  jpeg_destroy_decompress(&decompress);
  return whole;
}

/// @param buffer made by libjpeg with malloc; to be freed also after a failure
bool encode(const Pixels& pixels, unsigned char*& buffer, unsigned long& size) {
  jpeg_compress_struct compress;
  ErrorHandler handler;
  compress.err = prepare(handler);
  if (setjmp(handler.back) != 0) {
    jpeg_destroy_compress(&compress);
    return false;
  }
  jpeg_create_compress(&compress);
  jpeg_mem_dest(&compress, &buffer, &size);
  compress.image_width = pixels.width;
  compress.image_height = pixels.height;
  compress.input_components = static_cast<int>(pixels.components);
  compress.in_color_space = pixels.components == 1 ? JCS_GRAYSCALE : JCS_RGB;
  jpeg_set_defaults(&compress);
  jpeg_set_quality(&compress, quality, TRUE);
  compress.optimize_coding = TRUE;
  jpeg_start_compress(&compress, TRUE);
  while (compress.next_scanline < compress.image_height) {
    // libjpeg only reads it, though it does not say so.
    auto* row = reinterpret_cast<JSAMPROW>(const_cast<char*>(pixels.samples.data())) +
                std::size_t{compress.next_scanline} * pixels.width * pixels.components;
    jpeg_write_scanlines(&compress, &row, 1);
  }
  jpeg_finish_compress(&compress);
  jpeg_destroy_compress(&compress);
  return true;
}

Decoding decoding_of(std::string_view bytes) {
  Decoding decoding;
  decoding.bytes = reinterpret_cast<const unsigned char*>(bytes.data());
  decoding.size = bytes.size();
  return decoding;
}

} // namespace

std::optional<JpegFacts> inspect_jpeg(std::string_view bytes) {
  Decoding decoding = decoding_of(bytes);
  if (!decode(decoding)) return std::nullopt;
  JpegFacts facts = decoding.facts;
  if (facts.width == 0 || facts.height == 0) return std::nullopt;
  facts.orientation = exif_orientation(bytes);
  if (facts.orientation >= 5) std::swap(facts.width, facts.height);
  return facts;
}

std::optional<Pixels> decode_jpeg(std::string_view bytes, std::uint32_t width, std::uint32_t height) {
  Decoding decoding = decoding_of(bytes);
  const int orientation = exif_orientation(bytes);
  decoding.least_width = orientation >= 5 ? height : width;
  decoding.least_height = orientation >= 5 ? width : height;
  if (!decode(decoding)) return std::nullopt;
  return orientation == 1 ? std::move(decoding.pixels) : turned_upright(decoding.pixels, orientation);
}

std::string encode_jpeg(const Pixels& pixels) {
  unsigned char* buffer = nullptr;
  unsigned long size = 0;
  const bool whole = encode(pixels, buffer, size);
  const std::unique_ptr<unsigned char, decltype(&std::free)> owner(buffer, std::free);
  return whole ? std::string(reinterpret_cast<const char*>(buffer), size) : std::string();
}

} // namespace praktijkboek
