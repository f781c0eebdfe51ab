#include "layout/destination.h"
#include "layout/flow/document_flow.h"
#include "layout/inline/theme_styles.h"

#include <iterator>
#include <string>

namespace praktijkboek {

namespace {

constexpr double number_width = 12;

/// The number hangs before the note, as tall as its text.
void add_number(Strip& strip, std::uint32_t index, const TextStyle& style, double leading, StructureId label,
                const Flow& flow) {
  TextLine line = set_line(std::to_string(index + 1) + " ", style, label, flow.context());
  for (PageItem& item : line.items) translate(item, flow.left, baseline_offset(leading, style.size));
  strip.items.insert(strip.items.begin(), std::make_move_iterator(line.items.begin()),
                     std::make_move_iterator(line.items.end()));
}

} // namespace

void flow_footnotes(const Flow& flow) {
  PageBuilder& pages = flow.composition.pages;
  const auto notes = flow.composition.document.document->footnotes;
  const TextStyle style = small_text(flow.theme());
  const ParagraphStyle paragraph = small_paragraph(flow.theme());
  flow.galley.footnotes.resize(notes.size());
  const auto parents = flow.composition.footnote_parents;
  for (const auto& [index, parent] : parents) {
    if (index >= notes.size()) continue;
    const StructureId note = pages.add_element(Role::note, parent);
    const StructureId label = pages.add_element(Role::label, note);
    Galley galley;
    Flow own{flow.composition, galley};
    own.element = note;
    own.left = flow.left + number_width;
    own.width = flow.width - number_width;
    own.text = &style;
    own.paragraph = &paragraph;
    own.grid = Grid::off;
    own.mark = ParagraphMark::space;
    flow_blocks(notes[index].content, own);
    if (galley.strips.empty()) add_strip(paragraph.leading, own);
    galley.strips.front().anchors.push_back({footnote_destination(index), 0});
    add_number(galley.strips.front(), index, style, paragraph.leading, label, flow);
    flow.galley.footnotes[index].strips = std::move(galley.strips);
  }
}

} // namespace praktijkboek
