#include "layout/inline/theme_styles.h"

#include <algorithm>

namespace praktijkboek {

TextStyle body_text(const Theme& theme) {
  TextStyle style;
  style.size = theme.body_size;
  style.colour = colour(theme.light, ColourRole::ink);
  return style;
}

TextStyle small_text(const Theme& theme) {
  TextStyle style = body_text(theme);
  style.size = theme.small_size;
  return style;
}

TextStyle sans_text(const Theme& theme, double size, FontStyle font_style, ColourRole role) {
  TextStyle style;
  style.family = FontFamily::sans;
  style.style = font_style;
  style.size = size;
  style.colour = colour(theme.light, role);
  style.figures = Figures::tabular;
  return style;
}

TextStyle heading_text(const Theme& theme, int level) {
  const std::size_t last = theme.heading_sizes.size() - 1;
  const std::size_t index = std::min(static_cast<std::size_t>(std::max(level, 1) - 1), last);
  TextStyle style = sans_text(theme, theme.heading_sizes[index], FontStyle::bold, ColourRole::structure);
  style.figures = Figures::text;
  return style;
}

ParagraphStyle body_paragraph(const Theme& theme) {
  return {theme.leading, theme.justified ? TextAlignment::justified : TextAlignment::start, Hyphenation::automatic, 0,
          theme.hanging_punctuation ? Hanging::punctuation : Hanging::none};
}

ParagraphStyle small_paragraph(const Theme& theme) {
  return {theme.small_leading, TextAlignment::start, Hyphenation::automatic, 0, Hanging::none};
}

ParagraphStyle label_paragraph(double leading) {
  return {leading, TextAlignment::start, Hyphenation::none, 0, Hanging::none};
}

} // namespace praktijkboek
