#pragma once

#include "layout/inline/text_style.h"

namespace praktijkboek {

/// Running text in the serif: body size, ink, old-style figures as the face has them.
TextStyle body_text(const Theme& theme);
/// The same, small: notes, the literature list.
TextStyle small_text(const Theme& theme);
/// Sans at a size: interface of the page, labels of fields, tables. Tabular lining figures.
TextStyle sans_text(const Theme& theme, double size, FontStyle style = FontStyle::regular,
                    ColourRole colour = ColourRole::ink);
/// Headings in bold sans, level 1 to 6.
TextStyle heading_text(const Theme& theme, int level);

/// Body paragraphs: leading of the grid, justified where the theme says so, hyphenated.
ParagraphStyle body_paragraph(const Theme& theme);
/// Small paragraphs: ragged right, hyphenated.
ParagraphStyle small_paragraph(const Theme& theme);
/// Ragged right, never hyphenated: labels, headings, table heads.
ParagraphStyle label_paragraph(double leading);

} // namespace praktijkboek
