#include "layout/image/png.h"

#include <png.h>

#include <algorithm>
#include <vector>

namespace praktijkboek {

namespace {

/// libpng's simplified interface catches its own errors: no longjmp passes through our code.
class PngImage {
public:
  PngImage() { image_.version = PNG_IMAGE_VERSION; }
  ~PngImage() { png_image_free(&image_); }
  PngImage(const PngImage&) = delete;
  PngImage& operator=(const PngImage&) = delete;

  bool begin(std::string_view bytes) {
    if (png_image_begin_read_from_memory(&image_, bytes.data(), bytes.size()) == 0) return false;
    if (image_.width == 0 || image_.height == 0) return false;
    if (static_cast<double>(image_.width) * image_.height > most_pixels) return false;
    image_.flags |= PNG_IMAGE_FLAG_16BIT_sRGB; // it would take 16 bits for linear, and make the picture pale
    image_.format &= PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA; // eight bits, no palette
    return true;
  }

  bool finish(std::vector<png_byte>& samples) {
    samples.resize(PNG_IMAGE_SIZE(image_));
    if (png_image_finish_read(&image_, nullptr, samples.data(), 0, nullptr) == 0) return false;
    return (image_.warning_or_error & PNG_IMAGE_ERROR) == 0;
  }

  /// The file, or nothing when there is no memory.
  std::string write(std::uint32_t width, std::uint32_t height, std::size_t components, const std::string& samples,
                    png_uint_32 flags = 0) {
    image_.flags = flags;
    image_.width = width;
    image_.height = height;
    image_.format = components == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    std::string file(PNG_IMAGE_PNG_SIZE_MAX(image_), '\0');
    png_alloc_size_t size = file.size();
    if (png_image_write_to_memory(&image_, file.data(), &size, 0, samples.data(), 0, nullptr) == 0) return {};
    file.resize(size);
    return file;
  }

  std::uint32_t width() const { return image_.width; }
  std::uint32_t height() const { return image_.height; }
  std::size_t colours() const { return (image_.format & PNG_FORMAT_FLAG_COLOR) != 0 ? 3 : 1; }
  bool has_alpha() const { return (image_.format & PNG_FORMAT_FLAG_ALPHA) != 0; }

private:
  png_image image_{};
};

std::size_t big_endian(std::string_view four_bytes) {
  std::size_t value = 0;
  for (const char c : four_bytes.substr(0, 4)) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

/// What stands in the IDAT chunks of a PNG that libpng made: one zlib stream (PNG specification, 5.3 and 10.1).
std::string image_stream(std::string_view png) {
  constexpr std::size_t signature = 8, around = 12; // length, type and checksum of a chunk
  std::string stream;
  for (std::string_view rest = png.substr(std::min(signature, png.size())); rest.size() >= around;) {
    const std::size_t length = std::min(big_endian(rest), rest.size() - around);
    if (rest.substr(4, 4) == "IDAT") stream += rest.substr(8, length);
    rest.remove_prefix(length + around);
  }
  return stream;
}

void append(std::string& out, const png_byte* samples, std::size_t count) {
  out.append(reinterpret_cast<const char*>(samples), count);
}

} // namespace

std::optional<Pixels> decode_png(std::string_view bytes) {
  PngImage reader;
  std::vector<png_byte> samples;
  if (!reader.begin(bytes) || !reader.finish(samples)) return std::nullopt;

  Pixels pixels{reader.width(), reader.height(), reader.colours(), {}, {}};
  const std::size_t colours = pixels.components;
  pixels.samples.reserve(pixels.count() * colours);
  if (!reader.has_alpha()) {
    append(pixels.samples, samples.data(), samples.size());
  } else {
    pixels.alpha.reserve(pixels.count());
    for (std::size_t i = 0; i < pixels.count(); ++i) {
      const png_byte* pixel = samples.data() + i * (colours + 1);
      append(pixels.samples, pixel, colours);
      append(pixels.alpha, pixel + colours, 1);
    }
  }
  simplify(pixels);
  return pixels;
}

std::string encode_drawing(const Pixels& pixels) {
  return PngImage().write(pixels.width, pixels.height, pixels.components, pixels.samples, PNG_IMAGE_FLAG_FAST);
}

ImageData deflated(const Pixels& pixels) {
  ImageData image;
  image.encoding = pixels.components == 1 ? ImageData::Encoding::deflated_grey : ImageData::Encoding::deflated_rgb;
  image.width = pixels.width;
  image.height = pixels.height;
  image.bytes = image_stream(PngImage().write(pixels.width, pixels.height, pixels.components, pixels.samples));
  if (!pixels.alpha.empty()) image.alpha = image_stream(PngImage().write(pixels.width, pixels.height, 1, pixels.alpha));
  return image;
}

} // namespace praktijkboek
