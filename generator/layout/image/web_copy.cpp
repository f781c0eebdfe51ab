#include "layout/image/web_copy.h"

#include "layout/image/exif.h"
#include "layout/image/jpeg_segments.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

constexpr std::string_view jpeg_signature("\xFF\xD8\xFF");
constexpr std::string_view png_signature("\x89PNG\r\n\x1A\n");
constexpr std::string_view icc_signature("ICC_PROFILE\0", 12);

/// An Exif segment that tells nothing but the orientation.
std::string orientation_segment(int orientation) {
  constexpr std::string_view before("\xFF\xE1\0\x22" // its length: 34
                                    "Exif\0\0"
                                    "MM\0*\0\0\0\x08"                   // TIFF, the directory begins at 8
                                    "\0\x01\x01\x12\0\x03\0\0\0\x01\0", // one entry: 0x0112, one short number
                                    29);
  constexpr std::string_view behind("\0\0\0\0\0\0", 6);
  return std::string(before) + static_cast<char>(orientation) + std::string(behind);
}

std::string jpeg_copy(std::string_view jpeg) {
  constexpr unsigned char application_1 = 0xE1, application_2 = 0xE2, application_14 = 0xEE, application_15 = 0xEF,
                          comment = 0xFE;
  std::string first; // JFIF's segment 0 comes before all others
  std::string others;
  const std::string_view rest = for_each_segment(jpeg, [&](unsigned char marker, std::string_view segment) {
    const bool profile = marker == application_2 && segment.substr(4).starts_with(icc_signature);
    const bool application = marker >= application_1 && marker <= application_15 && marker != application_14;
    constexpr unsigned char application_0 = 0xE0;
    if (marker == application_0)
      first += segment;
    else if (profile || (!application && marker != comment))
      others += segment;
  });
  const int orientation = exif_orientation(jpeg);
  std::string out(jpeg.substr(0, 2));
  out += first;
  if (orientation != 1) out += orientation_segment(orientation);
  out += others;
  out += rest;
  return out;
}

/// Chunks of PNG (ISO 15948): four bytes of length, four of type, data, four of check sum.
std::string png_copy(std::string_view png) {
  constexpr std::array<std::string_view, 5> told{"tEXt", "zTXt", "iTXt", "eXIf", "tIME"};
  constexpr std::size_t around = 12;
  std::string out(png_signature);
  std::string_view rest = png.substr(png_signature.size());
  while (rest.size() >= around) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i) length = length << 8U | static_cast<unsigned char>(rest[i]);
    if (length > rest.size() - around) break;
    const std::string_view chunk = rest.substr(0, around + length);
    if (std::find(told.begin(), told.end(), chunk.substr(4, 4)) == told.end()) out += chunk;
    rest.remove_prefix(chunk.size());
  }
  out += rest;
  return out;
}

} // namespace

std::string web_copy(std::string_view image) {
  if (image.starts_with(jpeg_signature)) return jpeg_copy(image);
  if (image.starts_with(png_signature)) return png_copy(image);
  return std::string(image);
}

} // namespace praktijkboek
