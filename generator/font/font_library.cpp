#include "font/font_library.h"

#include "font/harfbuzz.h"

#include <atomic>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace praktijkboek {

struct FontLibrary::Face {
  SharedBytes bytes;
  HarfBuzz<hb_face_t> face;
  HarfBuzz<hb_font_t> font;
  double scale = 1; // font units to thousandths of the font size
  FontMetrics metrics;
  FontProgram program = FontProgram::truetype;
  std::string postscript_name;
  // Preparing a face for subsetting takes milliseconds: only for the faces that are embedded, and once.
  mutable std::once_flag prepared;
  mutable HarfBuzz<hb_face_t> prepared_face;
};

namespace {

HarfBuzz<hb_face_t> open_face(std::string_view bytes) {
  const HarfBuzz<hb_blob_t> blob(
      hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  HarfBuzz<hb_face_t> face(hb_face_create(blob.get(), 0));
  hb_face_make_immutable(face.get());
  return face;
}

double metric(hb_font_t* font, hb_ot_metrics_tag_t tag, double scale) {
  hb_position_t position = 0;
  hb_ot_metrics_get_position_with_fallback(font, tag, &position);
  return position * scale;
}

bool has_table(hb_face_t* face, hb_tag_t tag) {
  const HarfBuzz<hb_blob_t> table(hb_face_reference_table(face, tag));
  return hb_blob_get_length(table.get()) > 0;
}

/// xMin, yMin, xMax and yMax of the 'head' table (OpenType 1.9, head).
std::array<double, 4> read_bounding_box(hb_face_t* face, double scale) {
  const HarfBuzz<hb_blob_t> table(hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd')));
  unsigned length = 0;
  const char* bytes = hb_blob_get_data(table.get(), &length);
  std::array<double, 4> box{};
  constexpr unsigned first = 36;
  if (length < first + 8) return box;
  for (unsigned i = 0; i < 4; ++i) {
    const auto high = static_cast<unsigned char>(bytes[first + 2 * i]);
    const auto low = static_cast<unsigned char>(bytes[first + 2 * i + 1]);
    box[i] = static_cast<std::int16_t>(high << 8 | low) * scale;
  }
  return box;
}

FontMetrics read_metrics(hb_face_t* face, hb_font_t* font, double scale) {
  FontMetrics metrics;
  metrics.ascender = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, scale);
  metrics.descender = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, scale);
  metrics.cap_height = metric(font, HB_OT_METRICS_TAG_CAP_HEIGHT, scale);
  metrics.x_height = metric(font, HB_OT_METRICS_TAG_X_HEIGHT, scale);
  metrics.italic_angle = static_cast<double>(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE));
  metrics.bounding_box = read_bounding_box(face, scale);
  return metrics;
}

std::string read_postscript_name(hb_face_t* face) {
  char name[128];
  unsigned size = sizeof name;
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
  return {name, size};
}

/// One buffer a thread: making one costs as much as shaping a word.
hb_buffer_t* empty_buffer() {
  thread_local const HarfBuzz<hb_buffer_t> buffer(hb_buffer_create());
  hb_buffer_clear_contents(buffer.get());
  return buffer.get();
}

constexpr hb_feature_t feature(hb_tag_t tag) { return {tag, 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}; }

std::span<const hb_feature_t> features_for(Figures figures) {
  static constexpr hb_feature_t tabular[] = {feature(HB_TAG('t', 'n', 'u', 'm')), feature(HB_TAG('l', 'n', 'u', 'm'))};
  switch (figures) {
  case Figures::text: return {};
  case Figures::tabular: return tabular;
  }
  return {};
}

std::uint64_t next_identity() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

} // namespace

FontLibrary::FontLibrary(const std::vector<SharedBytes>& files, std::set<FontId> later)
    : identity_(next_identity()), later_(std::move(later)) {
  for (std::size_t i = 0; i < files.size(); ++i) {
    faces_.push_back(nullptr);
    if (files[i].view().empty()) continue;
    auto face = std::make_unique<Face>();
    face->bytes = files[i];
    face->face = open_face(face->bytes.view());
    if (hb_face_get_glyph_count(face->face.get()) == 0)
      throw std::invalid_argument("face " + std::to_string(i) + " is no font");
    face->font.reset(hb_font_create(face->face.get()));
    hb_font_make_immutable(face->font.get());
    face->scale = 1000.0 / hb_face_get_upem(face->face.get());
    face->metrics = read_metrics(face->face.get(), face->font.get(), face->scale);
    face->postscript_name = read_postscript_name(face->face.get());
    const bool cff = has_table(face->face.get(), HB_TAG('C', 'F', 'F', ' '));
    face->program = cff ? FontProgram::cff : FontProgram::truetype;
    faces_.back() = std::move(face);
  }
}

FontLibrary::~FontLibrary() = default;

const FontLibrary::Face& FontLibrary::face(FontId font) const {
  if (later_.contains(font)) throw FaceWanted{font};
  return *faces_[font];
}

std::size_t FontLibrary::size() const { return faces_.size(); }
bool FontLibrary::has(FontId font) const {
  return font < faces_.size() && (faces_[font] != nullptr || later_.contains(font));
}
const FontMetrics& FontLibrary::metrics(FontId font) const { return face(font).metrics; }
FontProgram FontLibrary::program(FontId font) const { return face(font).program; }
std::string_view FontLibrary::postscript_name(FontId font) const { return face(font).postscript_name; }
const SharedBytes& FontLibrary::bytes(FontId font) const { return face(font).bytes; }

bool FontLibrary::has_glyph(FontId font, char32_t code_point) const { return glyph_of(font, code_point) != 0; }

std::uint32_t FontLibrary::glyph_of(FontId font, char32_t code_point) const {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(face(font).font.get(), code_point, &glyph) != 0 ? glyph : 0;
}

double FontLibrary::advance_of(FontId font, std::uint32_t glyph) const {
  const Face& face = this->face(font);
  return hb_font_get_glyph_h_advance(face.font.get(), glyph) * face.scale;
}

std::vector<ShapedGlyph> FontLibrary::shape(FontId font, std::string_view text, std::string_view language,
                                            Figures figures) const {
  const Face& face = this->face(font);
  hb_buffer_t* buffer = empty_buffer();
  hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
  hb_buffer_guess_segment_properties(buffer);
  hb_buffer_set_language(buffer, hb_language_from_string(language.data(), static_cast<int>(language.size())));
  const auto features = features_for(figures);
  hb_shape(face.font.get(), buffer, features.data(), static_cast<unsigned>(features.size()));

  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  std::vector<ShapedGlyph> glyphs(count);
  for (unsigned i = 0; i < count; ++i)
    glyphs[i] = {infos[i].codepoint, infos[i].cluster, positions[i].x_advance * face.scale,
                 positions[i].x_offset * face.scale, positions[i].y_offset * face.scale};
  return glyphs;
}

namespace {

HarfBuzz<hb_subset_input_t> subset_input(const std::set<std::uint32_t>& glyphs, CharacterMap map) {
  HarfBuzz<hb_subset_input_t> input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
  for (const std::uint32_t glyph : glyphs) hb_set_add(wanted, glyph);
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
  hb_set_clear(hb_subset_input_set(input.get(), HB_SUBSET_SETS_NAME_ID));

  // A painter places glyphs by number: layout, names and vertical measures have no use in the file.
  hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const char* tag : {"GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "DSIG", "STAT", "meta", "gasp",
                          "hdmx", "VDMX", "LTSH", "PCLT", "VORG", "vhea", "vmtx", "name", "FFTM", "post"})
    hb_set_add(dropped, hb_tag_from_string(tag, 4));
  if (map == CharacterMap::dropped)
    for (const char* tag : {"cmap", "OS/2"}) hb_set_add(dropped, hb_tag_from_string(tag, 4));
  return input;
}

std::vector<std::uint32_t> old_glyphs_of(const hb_subset_plan_t* plan, unsigned count) {
  const hb_map_t* new_to_old = hb_subset_plan_new_to_old_glyph_mapping(plan);
  std::vector<std::uint32_t> old_glyphs(count);
  for (unsigned glyph = 0; glyph < count; ++glyph) old_glyphs[glyph] = hb_map_get(new_to_old, glyph);
  return old_glyphs;
}

} // namespace

FontSubset FontLibrary::subset(FontId font, const std::set<std::uint32_t>& glyphs, CharacterMap map) const {
  const Face& face = this->face(font);
  std::call_once(face.prepared, [&] {
    face.prepared_face.reset(hb_subset_preprocess(face.face.get()));
    hb_face_make_immutable(face.prepared_face.get());
  });
  const auto input = subset_input(glyphs, map);
  const HarfBuzz<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(face.prepared_face.get(), input.get()));
  if (!plan) throw std::bad_alloc();
  const HarfBuzz<hb_face_t> made(hb_subset_plan_execute_or_fail(plan.get()));
  if (!made) throw std::bad_alloc();
  const HarfBuzz<hb_blob_t> blob(hb_face_reference_blob(made.get()));
  unsigned length = 0;
  const char* bytes = hb_blob_get_data(blob.get(), &length);
  return {std::string(bytes, length), old_glyphs_of(plan.get(), hb_face_get_glyph_count(made.get()))};
}

} // namespace praktijkboek
