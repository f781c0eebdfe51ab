#pragma once

#include "base/shared_bytes.h"

#include <array>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// A face of the library: family * 4 + style, as theme/theme.h counts them. font/ does not know the theme.
using FontId = std::uint16_t;

/// Vertical measures of a face, in thousandths of the font size.
struct FontMetrics {
  double ascender = 0;
  double descender = 0; // negative
  double cap_height = 0;
  double x_height = 0;
  double italic_angle = 0; // degrees
  std::array<double, 4> bounding_box{};
};

enum class Figures { text, tabular }; // as the face has them; lining and all of one width

struct ShapedGlyph {
  std::uint32_t glyph = 0;
  std::uint32_t cluster = 0; // byte offset in the text that was shaped
  double advance = 0;        // thousandths of the font size, kerning included
  double x_offset = 0;
  double y_offset = 0;
};

/// A subset of a face, ready to embed.
struct FontSubset {
  std::string bytes;
  std::vector<std::uint32_t> old_glyphs; // by new glyph id
};

enum class FontProgram { truetype, cff };

/// Thrown where a face is used that is still to come. Not an error: a browser fetches the faces that a text needs, and
/// no others.
struct FaceWanted {
  FontId font = 0;
};

/// Whether a subset can still be asked for the glyph of a character: needed by simple fonts (form fields) only.
enum class CharacterMap { dropped, kept };

/// The faces of a theme, loaded once and never changed: safe to share between threads.
class FontLibrary {
public:
  /// @param files the bytes of each face by FontId; empty: no such face.
  /// @param later faces whose bytes are not here yet: whoever uses one gets a FaceWanted.
  /// Throws std::invalid_argument with the index of a face that is no font.
  explicit FontLibrary(const std::vector<SharedBytes>& files, std::set<FontId> later = {});
  ~FontLibrary();

  std::size_t size() const;
  bool has(FontId font) const;
  const FontMetrics& metrics(FontId font) const;
  FontProgram program(FontId font) const;
  std::string_view postscript_name(FontId font) const;
  const SharedBytes& bytes(FontId font) const;

  bool has_glyph(FontId font, char32_t code_point) const;
  std::uint32_t glyph_of(FontId font, char32_t code_point) const; // 0: none
  double advance_of(FontId font, std::uint32_t glyph) const;      // thousandths of the font size

  /// HarfBuzz shaping of text in one font, script and direction: kerning, ligatures, marks.
  std::vector<ShapedGlyph> shape(FontId font, std::string_view text, std::string_view language, Figures figures) const;

  /// hb_subset of the face to these glyphs (0 always included) without layout tables, names and hints. Same glyphs,
  /// same bytes.
  FontSubset subset(FontId font, const std::set<std::uint32_t>& glyphs, CharacterMap map = CharacterMap::dropped) const;

  /// Differs for each library that this process ever made: tells caches when they are out of date.
  std::uint64_t identity() const { return identity_; }

private:
  struct Face;
  const Face& face(FontId font) const;

  std::uint64_t identity_;
  std::set<FontId> later_;
  std::vector<std::unique_ptr<Face>> faces_;
};

} // namespace praktijkboek
