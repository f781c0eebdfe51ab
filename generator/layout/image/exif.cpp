#include "layout/image/exif.h"

#include "layout/image/jpeg.h"
#include "layout/image/jpeg_segments.h"

namespace praktijkboek {

namespace {

constexpr unsigned char application_1 = 0xE1, application_14 = 0xEE, application_15 = 0xEF, comment = 0xFE;
constexpr std::string_view exif_signature("Exif\0\0", 6);

/// A TIFF file in a segment: numbers in the order that its first two bytes tell.
class Tiff {
public:
  explicit Tiff(std::string_view bytes) : bytes_(bytes), little_(bytes.starts_with("II")) {}

  /// 0 where there is nothing to read.
  std::size_t number(std::size_t offset, std::size_t length) const {
    if (offset > bytes_.size() || length > bytes_.size() - offset) return 0;
    std::size_t value = 0;
    for (std::size_t i = 0; i < length; ++i)
      value = value << 8 | static_cast<unsigned char>(bytes_[offset + (little_ ? length - 1 - i : i)]);
    return value;
  }

private:
  std::string_view bytes_;
  bool little_;
};

int orientation_in(const Tiff& tiff) {
  constexpr std::size_t entry_size = 12, orientation_tag = 0x0112;
  const std::size_t directory = tiff.number(4, 4), count = tiff.number(directory, 2);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + 2 + i * entry_size;
    if (tiff.number(entry, 2) != orientation_tag) continue;
    const std::size_t value = tiff.number(entry + 8, 2);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
  }
  return 1;
}

} // namespace

int exif_orientation(std::string_view jpeg) {
  int orientation = 1;
  for_each_segment(jpeg, [&](unsigned char marker, std::string_view segment) {
    const std::string_view body = segment.substr(std::min<std::size_t>(4, segment.size()));
    if (marker == application_1 && body.starts_with(exif_signature))
      orientation = orientation_in(Tiff(body.substr(exif_signature.size())));
  });
  return orientation;
}

/// Adobe's segment 14 tells how colours are coded; JFIF's segment 0 is required of a plain JPEG file.
std::string without_metadata(std::string_view jpeg) {
  std::string out(jpeg.substr(0, 2));
  const std::string_view rest = for_each_segment(jpeg, [&](unsigned char marker, std::string_view segment) {
    const bool application = marker >= application_1 && marker <= application_15 && marker != application_14;
    if (!application && marker != comment) out += segment;
  });
  out += rest;
  return out;
}

} // namespace praktijkboek
