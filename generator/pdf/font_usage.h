#pragma once

#include "base/arena.h"
#include "font/font_library.h"
#include "layout/paged_document.h"
#include "pdf/glyph_clusters.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Which glyphs of each face a document shows, and the text that each glyph stands for. That text is one for all its
/// uses (ISO 32000-1 9.10.3, ToUnicode); where a glyph shows something else, `needs_actual_text` says so.
class FontUsage {
public:
  struct Glyph {
    std::string_view text;    // of the first use
    double width = 0;         // thousandths of the font size, as it stands in the PDF
    std::uint32_t number = 0; // in the embedded subset, which is also the character code
    bool used = false;
    std::uint8_t code_length = 0;
    std::array<char, 4> code{}; // the two bytes of the number as they stand in a literal string, with their escapes

    std::string_view escaped_code() const { return {code.data(), code_length}; }
  };

  explicit FontUsage(const FontLibrary& fonts) : fonts_(fonts), faces_(fonts.size()), shown_(fonts.size()) {}

  void add(const GlyphRun& run);
  /// A glyph that must be there though no run shows it.
  void add_character(FontId font, std::uint32_t glyph, char32_t character);

  bool uses(FontId font) const { return !faces_[font].empty(); }
  /// Whether a run shows it.
  bool shows(FontId font) const { return shown_[font]; }
  /// By glyph of the face, as far as the highest one used.
  const std::vector<Glyph>& glyphs(FontId font) const { return faces_[font]; }
  const FontMetrics& metrics(FontId font) const { return fonts_.metrics(font); }
  /// After subsetting: @param old_glyphs by new number, as FontSubset has them.
  void set_numbers(FontId font, const std::vector<std::uint32_t>& old_glyphs);

  bool needs_actual_text(FontId font, const GlyphCluster& cluster) const;

private:
  void add(FontId font, std::uint32_t glyph, std::string_view text);

  const FontLibrary& fonts_;
  std::vector<std::vector<Glyph>> faces_;
  std::vector<bool> shown_;
  Arena texts_{64};
};

} // namespace praktijkboek
