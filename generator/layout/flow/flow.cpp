#include "layout/flow/flow.h"

#include "layout/inline/theme_styles.h"

#include <algorithm>
#include <utility>

namespace praktijkboek {

TextStyle Flow::text_style() const { return text != nullptr ? *text : body_text(theme()); }

ParagraphStyle Flow::paragraph_style() const { return paragraph != nullptr ? *paragraph : body_paragraph(theme()); }

namespace {

/// The notes whose marks stand here for the first time.
std::vector<std::uint32_t> new_notes(const std::vector<std::uint32_t>& marks, Galley& galley) {
  std::vector<std::uint32_t> notes;
  for (const std::uint32_t note : marks) {
    if (note >= galley.footnotes.size()) galley.footnotes.resize(note + 1);
    if (std::exchange(galley.footnotes[note].marked, true)) continue;
    notes.push_back(note);
  }
  return notes;
}

} // namespace

std::size_t add_text(TextBlock&& block, const Flow& flow) {
  const std::size_t first = flow.galley.strips.size();
  const std::size_t count = block.lines.size();
  for (std::size_t i = 0; i < count; ++i) {
    TextLine& line = block.lines[i];
    Strip& strip = add_strip(block.leading, flow);
    strip.grid = flow.grid;
    if (i > 0) strip.text = StripText::goes_on;
    if (i == 1 || (i > 0 && i + 1 == count)) strip.break_before = BreakBefore::avoided;
    strip.footnotes = new_notes(line.footnotes, flow.galley);
    strip.excess = line.excess;
    strip.subjects = std::move(line.subjects);
    strip.items = std::move(line.items);
    for (PageItem& item : strip.items) translate(item, flow.left, block.first_baseline);
  }
  return first;
}

Strip& add_strip(double height, const Flow& flow) {
  Strip strip;
  strip.height = height;
  strip.frame = flow.frame;
  flow.galley.strips.push_back(std::move(strip));
  return flow.galley.strips.back();
}

void set_space(Galley& galley, std::size_t first, double before, double after) {
  if (first >= galley.strips.size()) return;
  galley.strips[first].space_before = std::max(galley.strips[first].space_before, before);
  galley.strips.back().space_after = std::max(galley.strips.back().space_after, after);
}

void keep_together(Galley& galley, std::size_t first) {
  for (std::size_t i = first + 1; i < galley.strips.size(); ++i) galley.strips[i].break_before = BreakBefore::forbidden;
}

namespace {

/// Its place in the logical tree is where it was made, wherever it is painted.
void mark_floating(StructureId element, const Flow& flow) {
  PageBuilder& pages = flow.composition.pages;
  while (element != artifact && element != no_parent && pages.element(element).parent != flow.element)
    element = pages.element(element).parent;
  if (element != artifact && element != no_parent) pages.element(element).floats = true;
}

} // namespace

void let_float(std::size_t first, const Flow& flow) {
  const std::vector<Strip>& strips = flow.galley.strips;
  const bool in_text = flow.frame == no_index && flow.left == 0;
  if (flow.floats == Floats::forbidden || !in_text || first >= strips.size()) return;
  for (std::size_t i = first; i < strips.size(); ++i)
    if (!strips[i].footnotes.empty()) return;
  flow.galley.floats.push_back({first, strips.size()});
  for (std::size_t i = first; i < strips.size(); ++i) {
    for (const PageItem& item : strips[i].items) mark_floating(item.element, flow);
    for (const PageItem& item : strips[i].margin_items) mark_floating(item.element, flow);
  }
}

double GalleyNote::height() const {
  double height = 0;
  for (const Strip& strip : strips) height += strip.height;
  return height;
}

} // namespace praktijkboek
