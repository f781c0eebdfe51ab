#include "font/web_font.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <woff2/encode.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

namespace praktijkboek {

namespace {

/// What Dutch text and the names in it use: Latin with accents, punctuation, currency, arrows, check marks.
constexpr std::array<std::pair<hb_codepoint_t, hb_codepoint_t>, 8> published_ranges{{{0x20, 0x17F},
                                                                                     {0x192, 0x192},
                                                                                     {0x218, 0x21B},
                                                                                     {0x2C6, 0x2DD},
                                                                                     {0x2010, 0x2044},
                                                                                     {0x20AC, 0x20AC},
                                                                                     {0x2190, 0x2193},
                                                                                     {0x2212, 0x2215}}};

constexpr int brotli_quality = 6; // 9 takes 33 MB of memory and more a thread, for two per cent

struct Destroy {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Destroy>;

Owned<hb_face_t> open_face(std::string_view font_file) {
  const Owned<hb_blob_t> blob(hb_blob_create(font_file.data(), static_cast<unsigned int>(font_file.size()),
                                             HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  Owned<hb_face_t> face(hb_face_create(blob.get(), 0));
  if (hb_face_get_glyph_count(face.get()) == 0) throw std::invalid_argument("no font");
  return face;
}

Owned<hb_subset_input_t> published_characters() {
  Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  for (const auto& [first, last] : published_ranges)
    hb_set_add_range(hb_subset_input_unicode_set(input.get()), first, last);
  hb_set_t* features = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
  for (const char* figures : {"onum", "lnum", "tnum", "pnum"}) hb_set_add(features, hb_tag_from_string(figures, 4));
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
  return input;
}

std::string compress(const char* bytes, unsigned int size) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes);
  std::string out(woff2::MaxWOFF2CompressedSize(data, size), '\0');
  std::size_t length = out.size();
  woff2::WOFF2Params parameters;
  parameters.brotli_quality = brotli_quality;
  if (!woff2::ConvertTTFToWOFF2(data, size, reinterpret_cast<std::uint8_t*>(out.data()), &length, parameters))
    throw std::invalid_argument("font cannot be compressed");
  out.resize(length);
  return out;
}

} // namespace

std::string web_font(std::string_view font_file) {
  const Owned<hb_face_t> face = open_face(font_file);
  const Owned<hb_subset_input_t> input = published_characters();
  const Owned<hb_face_t> subset(hb_subset_or_fail(face.get(), input.get()));
  if (!subset) throw std::invalid_argument("font cannot be subset");
  const Owned<hb_blob_t> blob(hb_face_reference_blob(subset.get()));
  unsigned int size = 0;
  const char* bytes = hb_blob_get_data(blob.get(), &size);
  return compress(bytes, size);
}

} // namespace praktijkboek
