#pragma once

#include "font/font_library.h"
#include "font/hyphenator.h"

#include <memory>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// A word as HarfBuzz set it, and all that breaking lines asks about it again and again.
struct ShapedWord {
  std::vector<ShapedGlyph> glyphs;
  double width = 0;     // thousandths of the font size
  bool complete = true; // false: the face lacks a glyph
};

/// Words that one thread has shaped and hyphenated before: the same words return on every page. What it gives does not
/// depend on what it has seen, so documents come out the same on any thread.
class WordCache {
public:
  WordCache(const FontLibrary& fonts, const Hyphenator& hyphenator);
  ~WordCache();

  /// The answers stay where they are until the next make_room().
  const ShapedWord& shape(FontId font, std::string_view text, std::string_view language, Figures figures);
  const std::vector<std::size_t>& break_points(std::string_view word);

  /// Forgets everything when it has grown over a few megabytes. Call where no answer is in use.
  void make_room();

  bool serves(const FontLibrary& fonts, const Hyphenator& hyphenator) const;

private:
  struct Entries;
  const FontLibrary* fonts_;
  const Hyphenator* hyphenator_;
  std::uint64_t fonts_identity_;
  std::uint64_t hyphenator_identity_;
  std::unique_ptr<Entries> entries_;
};

/// The cache of this thread, empty when it served other fonts before. Makes room.
WordCache& word_cache(const FontLibrary& fonts, const Hyphenator& hyphenator);

} // namespace praktijkboek
