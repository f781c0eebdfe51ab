#include "pdf/embedded_fonts.h"

#include "base/hash.h"
#include "pdf/font_program.h"
#include "pdf/pdf_failure.h"
#include "pdf/to_unicode.h"
#include "pdf/win_ansi.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

/// Flags of a font descriptor (ISO 32000-1 table 123).
constexpr int symbolic = 4;
constexpr int nonsymbolic = 32;
constexpr int italic = 64;

/// Thickness of stems: the faces do not tell, and readers use it only to imitate a font that is not embedded.
constexpr int regular_stem = 80;
constexpr int bold_stem = 140;

/// One face on its way into the file.
class FaceEmbedder {
public:
  FaceEmbedder(ObjectFile& file, FontUsage& usage, const FontLibrary& fonts, FontId font, CharacterMap map)
      : file_(file), usage_(usage), fonts_(fonts), font_(font), name_(fonts.postscript_name(font)) {
    std::set<std::uint32_t> glyphs;
    for (std::uint32_t glyph = 0; glyph < usage.glyphs(font).size(); ++glyph)
      if (usage.glyphs(font)[glyph].used) glyphs.insert(glyph);
    subset_ = fonts.subset(font, glyphs, map);
    usage.set_numbers(font, subset_.old_glyphs);
    write_program();
  }

  ObjectId write_shaped();
  ObjectId write_simple();

private:
  void write_program();
  ObjectId write_descriptor(const std::string& name, int flags);
  ObjectId write_descendant(const std::string& name);
  void write_widths(SyntaxWriter& out) const;
  std::string subset_tag() const;

  ObjectFile& file_;
  FontUsage& usage_;
  const FontLibrary& fonts_;
  FontId font_;
  std::string name_;
  FontSubset subset_;
  ObjectId program_;
};

void FaceEmbedder::write_program() {
  program_ = file_.reserve("font program");
  switch (fonts_.program(font_)) {
  case FontProgram::truetype:
    file_.write_stream(program_, Compression::deflate, subset_.bytes, [&](SyntaxWriter& out) {
      out.name("Length1").integer(static_cast<std::int64_t>(subset_.bytes.size()));
    });
    break;
  case FontProgram::cff:
    file_.write_stream(program_, Compression::deflate, cff_table(subset_.bytes),
                       [](SyntaxWriter& out) { out.name("Subtype").name("CIDFontType0C"); });
    break;
  }
}

ObjectId FaceEmbedder::write_descriptor(const std::string& name, int flags) {
  const FontMetrics& metrics = fonts_.metrics(font_);
  const ObjectId descriptor = file_.reserve("font descriptor");
  file_.write(descriptor, [&](SyntaxWriter& out) {
    const auto& box = metrics.bounding_box;
    out.name("Type").name("FontDescriptor").name("FontName").name(name);
    out.name("Flags").integer(metrics.italic_angle != 0 ? flags | italic : flags);
    out.name("FontBBox").rectangle(box[0], box[1], box[2], box[3]);
    out.name("ItalicAngle").number(metrics.italic_angle);
    out.name("Ascent").number(metrics.ascender).name("Descent").number(metrics.descender);
    out.name("CapHeight").number(metrics.cap_height).name("XHeight").number(metrics.x_height);
    out.name("StemV").integer(name.find("Bold") == std::string::npos ? regular_stem : bold_stem);
    out.name(fonts_.program(font_) == FontProgram::truetype ? "FontFile2" : "FontFile3").reference(program_);
  });
  return descriptor;
}

/// Six capitals that differ where the subset differs (ISO 32000-1 9.6.4).
std::string FaceEmbedder::subset_tag() const {
  constexpr std::size_t tag_length = 6;
  std::string tag = content_hash(subset_.bytes).substr(0, tag_length);
  for (char& c : tag) c = static_cast<char>(c <= '9' ? c - '0' + 'A' : c - 'a' + 'K');
  return tag;
}

ObjectId FaceEmbedder::write_shaped() {
  const std::string name = subset_tag() + '+' + name_;
  const ObjectId descendant = write_descendant(name);
  const ObjectId to_unicode = file_.reserve("ToUnicode map");
  file_.write_stream(to_unicode, Compression::deflate, to_unicode_map(usage_.glyphs(font_)), [](SyntaxWriter&) {});
  const ObjectId font = file_.reserve("font");
  file_.write(font, [&](SyntaxWriter& out) {
    out.name("Type").name("Font").name("Subtype").name("Type0").name("BaseFont").name(name);
    out.name("Encoding").name("Identity-H").name("ToUnicode").reference(to_unicode);
    out.name("DescendantFonts").begin_array().reference(descendant).end_array();
  });
  return font;
}

ObjectId FaceEmbedder::write_descendant(const std::string& name) {
  const ObjectId descriptor = write_descriptor(name, symbolic);
  const ObjectId descendant = file_.reserve("descendant font");
  file_.write(descendant, [&](SyntaxWriter& out) {
    const bool truetype = fonts_.program(font_) == FontProgram::truetype;
    out.name("Type").name("Font").name("Subtype").name(truetype ? "CIDFontType2" : "CIDFontType0");
    out.name("BaseFont").name(name).name("FontDescriptor").reference(descriptor);
    out.name("CIDSystemInfo").begin_dictionary().name("Registry").text("Adobe").name("Ordering").text("Identity");
    out.name("Supplement").integer(0).end_dictionary();
    if (truetype) out.name("CIDToGIDMap").name("Identity");
    write_widths(out);
  });
  return descendant;
}

void FaceEmbedder::write_widths(SyntaxWriter& out) const {
  const std::vector<FontUsage::Glyph>& glyphs = usage_.glyphs(font_);
  out.name("W").begin_array().integer(0).begin_array();
  for (const std::uint32_t old_glyph : subset_.old_glyphs) {
    const bool known = old_glyph < glyphs.size() && glyphs[old_glyph].used;
    out.number(known ? glyphs[old_glyph].width : fonts_.advance_of(font_, old_glyph));
  }
  out.end_array().end_array();
}

ObjectId FaceEmbedder::write_simple() {
  const ObjectId descriptor = write_descriptor(name_, nonsymbolic);
  const ObjectId font = file_.reserve("field font");
  file_.write(font, [&](SyntaxWriter& out) {
    out.name("Type").name("Font").name("Subtype").name("TrueType").name("BaseFont").name(name_);
    out.name("Encoding").name("WinAnsiEncoding").name("FontDescriptor").reference(descriptor);
    out.name("FirstChar").integer(first_win_ansi_code).name("LastChar").integer(last_win_ansi_code);
    out.name("Widths").begin_array();
    for (unsigned code = first_win_ansi_code; code <= last_win_ansi_code; ++code)
      out.number(fonts_.advance_of(font_, fonts_.glyph_of(font_, win_ansi_character(code))));
    out.end_array();
  });
  return font;
}

void add_win_ansi_glyphs(FontUsage& usage, const FontLibrary& fonts, FontId font) {
  for (unsigned code = first_win_ansi_code; code <= last_win_ansi_code; ++code)
    if (const std::uint32_t glyph = fonts.glyph_of(font, win_ansi_character(code)); glyph != 0)
      usage.add_character(font, glyph, win_ansi_character(code));
}

} // namespace

std::string shaped_font_name(FontId font) { return fmt::format("F{}", font); }
std::string simple_font_name(FontId font) { return fmt::format("W{}", font); }

EmbeddedFonts embed_fonts(ObjectFile& file, FontUsage& usage, const FontLibrary& fonts,
                          const std::set<FontId>& field_fonts) {
  for (const FontId font : field_fonts) {
    if (!fonts.has(font) || fonts.program(font) != FontProgram::truetype)
      throw PdfFailure(fmt::format("font {} of a form field is not TrueType", font));
    add_win_ansi_glyphs(usage, fonts, font);
  }
  EmbeddedFonts embedded{std::vector<ObjectId>(fonts.size()), std::vector<ObjectId>(fonts.size())};
  for (std::size_t i = 0; i < fonts.size(); ++i) {
    const auto font = static_cast<FontId>(i);
    if (!usage.uses(font)) continue;
    const bool field = field_fonts.count(font) != 0;
    FaceEmbedder face(file, usage, fonts, font, field ? CharacterMap::kept : CharacterMap::dropped);
    if (usage.shows(font)) embedded.shaped[font] = face.write_shaped();
    if (field) embedded.simple[font] = face.write_simple();
  }
  return embedded;
}

void write_font_resources(SyntaxWriter& out, const std::vector<ObjectId>& shaped, const std::vector<ObjectId>& simple) {
  out.name("Font").begin_dictionary();
  for (std::size_t font = 0; font < shaped.size(); ++font)
    if (shaped[font].number != 0) out.name(shaped_font_name(static_cast<FontId>(font))).reference(shaped[font]);
  for (std::size_t font = 0; font < simple.size(); ++font)
    if (simple[font].number != 0) out.name(simple_font_name(static_cast<FontId>(font))).reference(simple[font]);
  out.end_dictionary();
}

} // namespace praktijkboek
