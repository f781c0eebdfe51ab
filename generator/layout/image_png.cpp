#include "layout/image_png.h"

#include "layout/image.h"

#include <png.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace praktijkboek {

namespace {

/// libpng's simplified interface catches its own errors: no longjmp passes through our code.
class PngReader {
public:
  PngReader() { image_.version = PNG_IMAGE_VERSION; }
  ~PngReader() { png_image_free(&image_); }
  PngReader(const PngReader&) = delete;
  PngReader& operator=(const PngReader&) = delete;

  bool begin(std::string_view bytes) {
    if (png_image_begin_read_from_memory(&image_, bytes.data(), bytes.size()) == 0) return false;
    if (image_.width == 0 || image_.height == 0) return false;
    if (static_cast<double>(image_.width) * image_.height > most_pixels) return false;
    image_.format &= PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA; // eight bits, no palette
    return true;
  }

  bool finish(std::vector<png_byte>& samples) {
    samples.resize(PNG_IMAGE_SIZE(image_));
    if (png_image_finish_read(&image_, nullptr, samples.data(), 0, nullptr) == 0) return false;
    return (image_.warning_or_error & PNG_IMAGE_ERROR) == 0;
  }

  std::uint32_t width() const { return image_.width; }
  std::uint32_t height() const { return image_.height; }
  std::size_t colours() const { return (image_.format & PNG_FORMAT_FLAG_COLOR) != 0 ? 3 : 1; }
  bool has_alpha() const { return (image_.format & PNG_FORMAT_FLAG_ALPHA) != 0; }

private:
  png_image image_{};
};

char as_char(png_byte sample) { return static_cast<char>(sample); }

} // namespace

std::optional<ImageData> decode_png(std::string_view bytes) {
  PngReader reader;
  std::vector<png_byte> samples;
  if (!reader.begin(bytes) || !reader.finish(samples)) return std::nullopt;

  ImageData image;
  image.width = reader.width();
  image.height = reader.height();
  image.encoding = reader.colours() == 3 ? ImageData::Encoding::raw_rgb : ImageData::Encoding::raw_grey;
  const std::size_t pixels = static_cast<std::size_t>(image.width) * image.height;
  const std::size_t colours = reader.colours();
  if (!reader.has_alpha()) {
    image.bytes.resize(pixels * colours);
    std::transform(samples.begin(), samples.end(), image.bytes.begin(), as_char);
    return image;
  }
  image.bytes.reserve(pixels * colours);
  image.alpha.reserve(pixels);
  for (std::size_t i = 0; i < pixels; ++i) {
    const png_byte* pixel = samples.data() + i * (colours + 1);
    std::transform(pixel, pixel + colours, std::back_inserter(image.bytes), as_char);
    image.alpha.push_back(as_char(pixel[colours]));
  }
  // A mask that hides nothing would only make the file larger.
  if (image.alpha.find_first_not_of('\xff') == std::string::npos) image.alpha.clear();
  return image;
}

} // namespace praktijkboek
