#include "pdf/field_letters.h"

#include "base/text.h"
#include "font/bidi.h"
#include "layout/inline/text_style.h"

#include <optional>

namespace praktijkboek {

namespace {

/// Joiners, variation selectors and marks of direction: nothing to see (Unicode: Default_Ignorable_Code_Point).
bool is_invisible(char32_t c) {
  return c == 0x034F || c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF);
}

/// Accents, vowel signs of Hebrew and Arabic, tones of skin: they belong to the letter before them.
bool is_mark(char32_t c) {
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05C7) || (c >= 0x0610 && c <= 0x061A) ||
         (c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
         (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

/// In this order: the field's own, those that are there to fall back on, the other families.
std::vector<FontId> faces_to_try(FontId own, const FontLibrary& fonts) {
  const FontId first_fallback = font_id(FontFamily::fallback, FontStyle::regular);
  std::vector<FontId> faces{own};
  for (std::size_t font = first_fallback; font < fonts.size(); ++font) faces.push_back(static_cast<FontId>(font));
  for (std::size_t font = 0; font < first_fallback && font < fonts.size(); ++font)
    faces.push_back(static_cast<FontId>(font));
  std::erase_if(faces, [&](FontId font) { return !fonts.has(font); });
  return faces;
}

/// A letter with all that belongs to it.
struct Cluster {
  std::size_t begin = 0; // bytes
  std::size_t end = 0;
};

std::vector<Cluster> clusters_of(std::string_view text) {
  std::vector<Cluster> clusters;
  bool joined = false; // to what stands before: emoji of several people
  for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
    const char32_t character = next_code_point(text, end);
    if (!clusters.empty() && (joined || is_mark(character) || is_invisible(character)))
      clusters.back().end = end;
    else
      clusters.push_back({begin, end});
    joined = character == 0x200D;
  }
  return clusters;
}

class LineSetter {
public:
  LineSetter(std::string_view text, const Widget& widget, double size, const FontLibrary& fonts)
      : text_(text), widget_(widget), size_(size), fonts_(fonts), faces_(faces_to_try(widget.font, fonts)),
        levels_(bidi_levels(text)) {}

  std::vector<GlyphRun> set() {
    for (const Cluster& cluster : clusters_of(text_))
      add(text_.substr(cluster.begin, cluster.end - cluster.begin),
          levels_.empty() ? std::uint8_t{0} : levels_[cluster.begin]);
    for (GlyphRun& run : runs_) shape(run);
    if (levels_.empty()) return std::move(runs_);
    std::vector<GlyphRun> ordered;
    for (const std::size_t run : visual_order(run_levels_)) ordered.push_back(std::move(runs_[run]));
    return ordered;
  }

private:
  void add(std::string_view cluster, std::uint8_t level) {
    if (const auto face = face_for(cluster)) return append(*face, level, cluster);
    // No face has all of it: each character for itself.
    for (std::size_t begin = 0, end = 0; begin < cluster.size(); begin = end) {
      const char32_t character = next_code_point(cluster, end);
      if (is_invisible(character)) continue;
      const FieldLetter letter = field_letter(character, widget_.font, fonts_);
      const bool shown = fonts_.has_glyph(letter.font, character);
      append(letter.font, level, shown ? cluster.substr(begin, end - begin) : std::string_view("?"));
    }
  }

  std::optional<FontId> face_for(std::string_view cluster) const {
    for (const FontId font : faces_)
      if (has_all(font, cluster)) return font;
    return std::nullopt;
  }

  bool has_all(FontId font, std::string_view cluster) const {
    std::size_t behind_first = 0;
    const char32_t first = next_code_point(cluster, behind_first);
    if (behind_first == cluster.size()) return is_invisible(first) || fonts_.has_glyph(font, first);
    for (const ShapedGlyph& glyph : fonts_.shape(font, cluster, {}, Figures::text))
      if (glyph.glyph == 0) return false;
    return true;
  }

  void append(FontId font, std::uint8_t level, std::string_view text) {
    if (runs_.empty() || runs_.back().font != font || run_levels_.back() != level) {
      GlyphRun& run = runs_.emplace_back();
      run.font = font;
      run.size = size_;
      run.colour = widget_.colour;
      run_levels_.push_back(level);
    }
    runs_.back().text += text;
  }

  void shape(GlyphRun& run) const {
    for (const ShapedGlyph& glyph : fonts_.shape(run.font, run.text, {}, Figures::text))
      run.add(glyph, size_ / 1000, 0);
  }

  std::string_view text_;
  const Widget& widget_;
  double size_;
  const FontLibrary& fonts_;
  std::vector<FontId> faces_;
  std::vector<std::uint8_t> levels_; // of bytes; empty: all from left to right
  std::vector<GlyphRun> runs_;
  std::vector<std::uint8_t> run_levels_;
};

} // namespace

FieldLetter field_letter(char32_t character, FontId own, const FontLibrary& fonts) {
  if (is_invisible(character)) return {own, 0};
  if (const std::uint32_t glyph = fonts.glyph_of(own, character); glyph != 0) // nearly always
    return {own, is_mark(character) ? 0 : fonts.advance_of(own, glyph)};
  for (const FontId font : faces_to_try(own, fonts))
    if (const std::uint32_t glyph = fonts.glyph_of(font, character); glyph != 0)
      return {font, is_mark(character) ? 0 : fonts.advance_of(font, glyph)};
  return {own, fonts.advance_of(own, fonts.glyph_of(own, U'?'))};
}

std::vector<GlyphRun> field_runs(std::string_view text, const Widget& widget, double size, const FontLibrary& fonts) {
  return LineSetter(text, widget, size, fonts).set();
}

} // namespace praktijkboek
