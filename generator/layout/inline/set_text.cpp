#include "layout/inline/break_lines.h"
#include "layout/inline/build_lines.h"
#include "layout/inline/itemize.h"
#include "layout/inline/split_wide_runs.h"
#include "layout/inline/text_block.h"
#include "layout/inline/theme_styles.h"

#include <algorithm>
#include <utility>

namespace praktijkboek {

namespace {

/// Ragged lines may be short by this many ems before that counts as much as a hyphen.
constexpr double ragged_ems = 3.5;

LineShape line_shape(const StyledText& text, const ParagraphStyle& paragraph, double width) {
  switch (paragraph.alignment) {
  case TextAlignment::justified: return {width, paragraph.first_indent, 0};
  case TextAlignment::start:
  case TextAlignment::centre:
  case TextAlignment::end: break;
  }
  return {width, paragraph.first_indent, ragged_ems * text.spans.front().style.size};
}

} // namespace

TextBlock set_text(const StyledText& text, const ParagraphStyle& paragraph, double width,
                   const LayoutContext& context) {
  TextBlock block;
  block.leading = paragraph.leading;
  if (text.empty()) return block;
  block.first_baseline = baseline_offset(paragraph.leading, text.spans.front().style.size);

  WordCache& cache = word_cache(context.fonts, context.hyphenator);
  LineItems items = itemize(text, paragraph, context, cache);
  split_wide_runs(items, std::min(width, width - paragraph.first_indent), text);
  const LineEnds ends = break_lines(items.items, line_shape(text, paragraph, width));
  block.lines = build_lines(text, items, ends, paragraph, width, context.fonts, cache);
  return block;
}

TextBlock set_text(std::string_view words, const TextStyle& style, const ParagraphStyle& paragraph, double width,
                   StructureId element, const LayoutContext& context) {
  return set_text(styled(words, style, element), paragraph, width, context);
}

TextLine set_line(std::string_view words, const TextStyle& style, StructureId element, const LayoutContext& context) {
  constexpr double endless = 1e6;
  TextBlock block = set_text(words, style, label_paragraph(style.size), endless, element, context);
  return block.lines.empty() ? TextLine{} : std::move(block.lines.front());
}

double text_width(std::string_view words, const TextStyle& style, const LayoutContext& context) {
  return measure_text(styled(words, style, artifact), context).natural;
}

TextWidths measure_text(const StyledText& text, const LayoutContext& context) {
  TextWidths widths;
  WordCache& cache = word_cache(context.fonts, context.hyphenator);
  const LineItems items = itemize(text, label_paragraph(0), context, cache);
  double line = 0;
  double word = 0;
  for (const LineItem& item : items.items) {
    if (item.kind != LineItemKind::penalty) line += item.width;
    const bool breaks = item.kind != LineItemKind::box && item.penalty < break_forbidden;
    if (item.kind == LineItemKind::box || !breaks) word += item.width;
    if (!breaks) continue;
    widths.narrowest = std::max(widths.narrowest, word);
    word = 0;
    if (item.penalty != break_forced) continue;
    widths.natural = std::max(widths.natural, line);
    line = 0;
  }
  return widths;
}

double TextBlock::widest() const {
  double widest = 0;
  for (const TextLine& line : lines) widest = std::max(widest, line.width);
  return widest;
}

void place(TextBlock&& block, PageBuilder& pages, std::size_t page, Point corner) {
  for (std::size_t i = 0; i < block.lines.size(); ++i)
    place(std::move(block.lines[i]), pages, page, {corner.x, corner.y + block.baseline(i)});
  block.lines.clear();
}

void place(TextLine&& line, PageBuilder& pages, std::size_t page, Point origin) {
  for (PageItem& item : line.items) {
    translate(item, origin.x, origin.y);
    pages.add(page, std::move(item));
  }
}

} // namespace praktijkboek
