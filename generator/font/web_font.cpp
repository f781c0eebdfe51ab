#include "font/web_font.h"

#include "font/harfbuzz.h"

#include <woff2/encode.h>

#include <cstdint>
#include <stdexcept>

namespace praktijkboek {

namespace {

// The best: every reader fetches these files. It takes 0.04 s of a face, but those of the program's own themes were
// made when it was built, and others are kept in the cache.
constexpr int brotli_quality = 11;

HarfBuzz<hb_face_t> open_face(std::string_view font_file) {
  const HarfBuzz<hb_blob_t> blob(hb_blob_create(font_file.data(), static_cast<unsigned int>(font_file.size()),
                                                HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  HarfBuzz<hb_face_t> face(hb_face_create(blob.get(), 0));
  if (hb_face_get_glyph_count(face.get()) == 0) throw std::invalid_argument("no font");
  return face;
}

HarfBuzz<hb_subset_input_t> subset_input(const WebFontContent& content) {
  HarfBuzz<hb_subset_input_t> input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  for (const auto& [first, last] : content.characters)
    hb_set_add_range(hb_subset_input_unicode_set(input.get()), first, last);
  hb_set_t* features = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
  hb_set_clear(features);
  for (const std::string_view tag : content.features)
    hb_set_add(features, hb_tag_from_string(tag.data(), static_cast<int>(tag.size())));
  hb_set_clear(hb_subset_input_set(input.get(), HB_SUBSET_SETS_NAME_ID));
  hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const std::string_view table : {"gasp", "DSIG", "meta"})
    hb_set_add(dropped, hb_tag_from_string(table.data(), static_cast<int>(table.size())));
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

std::string web_font(std::string_view font_file, const WebFontContent& content) {
  const HarfBuzz<hb_face_t> face = open_face(font_file);
  const HarfBuzz<hb_subset_input_t> input = subset_input(content);
  const HarfBuzz<hb_face_t> subset(hb_subset_or_fail(face.get(), input.get()));
  if (!subset) throw std::invalid_argument("font cannot be subset");
  const HarfBuzz<hb_blob_t> blob(hb_face_reference_blob(subset.get()));
  unsigned int size = 0;
  const char* bytes = hb_blob_get_data(blob.get(), &size);
  return compress(bytes, size);
}

} // namespace praktijkboek
