#include "font/word_cache.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>

namespace praktijkboek {

namespace {

constexpr std::size_t most_glyphs = 200'000;
constexpr std::size_t most_words = 50'000;

struct WordView {
  std::string_view text;
  std::string_view language;
  FontId font;
  Figures figures;
};

struct Word {
  std::string text;
  std::string language;
  FontId font;
  Figures figures;
  operator WordView() const { return {text, language, font, figures}; } // NOLINT(google-explicit-constructor)
};

struct HashWord {
  using is_transparent = void;
  std::size_t operator()(const WordView& word) const {
    const std::uint64_t face = static_cast<std::uint64_t>(word.font) * 2 + static_cast<std::uint64_t>(word.figures);
    const std::uint64_t mixed = (face + word.language.size() * 512) * 0x9E3779B97F4A7C15u;
    return std::hash<std::string_view>{}(word.text) ^ static_cast<std::size_t>(mixed >> 32);
  }
};

struct SameWord {
  using is_transparent = void;
  bool operator()(const WordView& first, const WordView& second) const {
    return first.text == second.text && first.font == second.font && first.figures == second.figures &&
           first.language == second.language;
  }
};

struct HashText {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

ShapedWord shape_word(const FontLibrary& fonts, const WordView& word) {
  ShapedWord shaped;
  shaped.glyphs = fonts.shape(word.font, word.text, word.language, word.figures);
  for (const ShapedGlyph& glyph : shaped.glyphs) {
    shaped.width += glyph.advance;
    if (glyph.glyph == 0) shaped.complete = false;
  }
  return shaped;
}

} // namespace

struct WordCache::Entries {
  std::unordered_map<Word, ShapedWord, HashWord, SameWord> shaped;
  std::unordered_map<std::string, std::vector<std::size_t>, HashText, std::equal_to<>> broken;
  std::size_t glyphs = 0;
};

WordCache::WordCache(const FontLibrary& fonts, const Hyphenator& hyphenator)
    : fonts_(&fonts), hyphenator_(&hyphenator), fonts_identity_(fonts.identity()),
      hyphenator_identity_(hyphenator.identity()), entries_(std::make_unique<Entries>()) {}

WordCache::~WordCache() = default;

const ShapedWord& WordCache::shape(FontId font, std::string_view text, std::string_view language, Figures figures) {
  const WordView word{text, language, font, figures};
  const auto found = entries_->shaped.find(word);
  if (found != entries_->shaped.end()) return found->second;
  ShapedWord shaped = shape_word(*fonts_, word);
  entries_->glyphs += shaped.glyphs.size();
  return entries_->shaped.emplace(Word{std::string(text), std::string(language), font, figures}, std::move(shaped))
      .first->second;
}

const std::vector<std::size_t>& WordCache::break_points(std::string_view word) {
  const auto found = entries_->broken.find(word);
  if (found != entries_->broken.end()) return found->second;
  return entries_->broken.emplace(std::string(word), hyphenator_->break_points(word)).first->second;
}

void WordCache::make_room() {
  if (entries_->glyphs < most_glyphs && entries_->broken.size() < most_words) return;
  *entries_ = Entries();
}

bool WordCache::serves(const FontLibrary& fonts, const Hyphenator& hyphenator) const {
  return fonts_identity_ == fonts.identity() && hyphenator_identity_ == hyphenator.identity();
}

WordCache& word_cache(const FontLibrary& fonts, const Hyphenator& hyphenator) {
  thread_local std::optional<WordCache> cache;
  if (!cache || !cache->serves(fonts, hyphenator)) cache.emplace(fonts, hyphenator);
  cache->make_room();
  return *cache;
}

} // namespace praktijkboek
