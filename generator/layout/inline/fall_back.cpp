#include "layout/inline/fall_back.h"

#include <algorithm>
#include <optional>

namespace praktijkboek {

FontId face_of(const TextStyle& style, const FontLibrary& fonts) {
  const FontId font = font_id(style.family, style.style);
  return fonts.has(font) ? font : font_id(style.family, FontStyle::regular);
}

namespace {

/// Clusters next to each other that the face of the span has, or has not.
struct Stretch {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool missing = false;
};

std::vector<Stretch> stretches(const ShapedWord& shaped, std::size_t length) {
  std::vector<Stretch> clusters;
  for (const ShapedGlyph& glyph : shaped.glyphs) {
    const auto found = std::find_if(clusters.begin(), clusters.end(),
                                    [&](const Stretch& cluster) { return cluster.begin == glyph.cluster; });
    if (found == clusters.end())
      clusters.push_back({glyph.cluster, 0, glyph.glyph == 0});
    else
      found->missing = found->missing || glyph.glyph == 0;
  }
  std::sort(clusters.begin(), clusters.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  std::vector<Stretch> joined;
  for (const Stretch& cluster : clusters)
    if (joined.empty() || joined.back().missing != cluster.missing) joined.push_back(cluster);
  for (std::size_t i = 0; i < joined.size(); ++i)
    joined[i].end = i + 1 < joined.size() ? joined[i + 1].begin : static_cast<std::uint32_t>(length);
  return joined;
}

std::vector<FontId> other_faces(const TextStyle& style, const FontLibrary& fonts) {
  std::vector<FontId> faces{font_id(FontFamily::fallback, style.style),
                            font_id(FontFamily::fallback, FontStyle::regular), font_id(FontFamily::serif, style.style),
                            font_id(FontFamily::sans, style.style), font_id(FontFamily::sans, FontStyle::regular)};
  // Behind the families: those for other scripts.
  for (std::size_t font = font_family_count * font_style_count; font < fonts.size(); ++font)
    faces.push_back(static_cast<FontId>(font));
  return faces;
}

class Divider {
public:
  Divider(std::string_view word, const TextSpan& span, const FontLibrary& fonts, WordCache& cache)
      : word_(word), span_(span), fonts_(fonts), cache_(cache) {}

  void set_elsewhere(const Stretch& stretch, std::vector<FacePart>& parts) {
    if (const auto part = in_another_face(stretch)) {
      parts.push_back(*part);
      return;
    }
    // No face has all of it: each character for itself.
    for (std::uint32_t begin = stretch.begin; begin < stretch.end;) {
      std::uint32_t end = begin + 1;
      while (end < stretch.end && (static_cast<unsigned char>(word_[end]) & 0xC0) == 0x80) ++end;
      const auto part = in_another_face({begin, end, true});
      parts.push_back(part ? *part : replacement({begin, end, true}));
      begin = end;
    }
  }

private:
  std::optional<FacePart> in_another_face(const Stretch& stretch) {
    for (const FontId font : other_faces(span_.style, fonts_)) {
      if (!fonts_.has(font)) continue;
      const ShapedWord& shaped = cache_.shape(font, word_.substr(stretch.begin, stretch.end - stretch.begin),
                                              span_.language, span_.style.figures);
      if (shaped.complete) return FacePart{stretch.begin, stretch.end, font, &shaped, false};
    }
    return std::nullopt;
  }

  FacePart replacement(const Stretch& stretch) {
    const FontId font = face_of(span_.style, fonts_);
    for (const std::string_view sign : {"\uFFFD", "□"}) {
      const ShapedWord& shaped = cache_.shape(font, sign, {}, span_.style.figures);
      if (shaped.complete) return {stretch.begin, stretch.end, font, &shaped, true};
    }
    return {stretch.begin, stretch.end, font, &cache_.shape(font, "?", {}, span_.style.figures), true};
  }

  std::string_view word_;
  const TextSpan& span_;
  const FontLibrary& fonts_;
  WordCache& cache_;
};

} // namespace

std::vector<FacePart> divide_over_faces(std::string_view word, const TextSpan& span, const FontLibrary& fonts,
                                        WordCache& cache) {
  const FontId font = face_of(span.style, fonts);
  const auto length = static_cast<std::uint32_t>(word.size());
  const ShapedWord& whole = cache.shape(font, word, span.language, span.style.figures);
  if (whole.complete) return {{0, length, font, &whole, false}};

  std::vector<FacePart> parts;
  Divider divider(word, span, fonts, cache);
  for (const Stretch& stretch : stretches(whole, word.size())) {
    if (stretch.missing) {
      divider.set_elsewhere(stretch, parts);
      continue;
    }
    const std::string_view known = word.substr(stretch.begin, stretch.end - stretch.begin);
    parts.push_back(
        {stretch.begin, stretch.end, font, &cache.shape(font, known, span.language, span.style.figures), false});
  }
  return parts;
}

} // namespace praktijkboek
