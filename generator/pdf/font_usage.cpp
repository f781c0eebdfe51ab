#include "pdf/font_usage.h"

#include "base/text.h"
#include "pdf/objects/syntax_writer.h"
#include "pdf/pdf_failure.h"

#include <fmt/format.h>

#include <cmath>

namespace praktijkboek {

namespace {

/// What a reader should find when it searches or copies: spaces and hyphens that differ only in how lines break around
/// them share a glyph in most faces, and are what people type.
std::string_view searchable(std::string_view text) {
  if (text.size() <= 1) return text;
  if (text == "\u00A0" || text == "\u202F") return " ";
  if (text == "\u2010" || text == "\u2011" || text == "\u00AD") return "-";
  return text;
}

/// The part of a cluster's text that its glyph number `index` of `count` stands for, when each must have its own.
std::string_view share_of(std::string_view text, std::size_t index, std::size_t count) {
  if (count == 1) return text;
  std::size_t begin = 0, end = 0;
  for (std::size_t i = 0; i <= index && end < text.size(); ++i) {
    begin = end;
    next_code_point(text, end);
  }
  return text.substr(begin, end - begin);
}

/// Nearly all texts of glyphs are one byte, and this is asked for each glyph of each page.
bool equal(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  return a.size() == 1 ? a.front() == b.front() : a == b;
}

void set_code(FontUsage::Glyph& glyph, std::uint32_t number) {
  glyph.number = number;
  std::string code;
  SyntaxWriter(code).literal(std::string{static_cast<char>(number >> 8 & 0xFF), static_cast<char>(number & 0xFF)});
  glyph.code_length = static_cast<std::uint8_t>(code.size() - 2); // without the parentheses
  std::copy(code.begin() + 1, code.end() - 1, glyph.code.begin());
}

} // namespace

void FontUsage::add(const GlyphRun& run) {
  if (run.font >= faces_.size() || !fonts_.has(run.font))
    throw PdfFailure(fmt::format("font {} of '{}' is not in the library", run.font, run.text));
  shown_[run.font] = shown_[run.font] || !run.glyphs.empty();
  for_each_cluster(run, [&](const GlyphCluster& cluster) {
    for (std::size_t i = 0; i < cluster.glyphs.size(); ++i)
      add(run.font, cluster.glyphs[i].glyph, share_of(cluster.text, i, cluster.glyphs.size()));
  });
}

void FontUsage::add(FontId font, std::uint32_t glyph, std::string_view text) {
  std::vector<Glyph>& face = faces_[font];
  if (glyph >= face.size()) face.resize(glyph + std::size_t{1});
  Glyph& entry = face[glyph];
  if (entry.used && !entry.text.empty()) return;
  // Shapers show invisible characters as a space without width: it must not take their text.
  entry.text = glyph == fonts_.glyph_of(font, U' ') ? " " : texts_.store_text(searchable(text));
  entry.used = true;
  entry.width = static_cast<double>(std::llround(fonts_.advance_of(font, glyph) * 1000)) / 1000;
}

void FontUsage::add_character(FontId font, std::uint32_t glyph, char32_t character) {
  if (glyph < faces_[font].size() && faces_[font][glyph].used) return;
  std::string text;
  append_utf8(text, character);
  add(font, glyph, text);
}

void FontUsage::set_numbers(FontId font, const std::vector<std::uint32_t>& old_glyphs) {
  std::vector<Glyph>& face = faces_[font];
  for (std::uint32_t number = 0; number < old_glyphs.size(); ++number)
    if (old_glyphs[number] < face.size()) set_code(face[old_glyphs[number]], number);
}

bool FontUsage::needs_actual_text(FontId font, const GlyphCluster& cluster) const {
  const std::vector<Glyph>& face = faces_[font];
  if (cluster.glyphs.size() == 1) {
    const std::string_view text = face[cluster.glyphs.front().glyph].text;
    return !equal(text, cluster.text) && text != searchable(cluster.text);
  }
  for (std::size_t i = 0; i < cluster.glyphs.size(); ++i)
    if (face[cluster.glyphs[i].glyph].text != share_of(cluster.text, i, cluster.glyphs.size())) return true;
  return count_code_points(cluster.text) != cluster.glyphs.size();
}

} // namespace praktijkboek
