#include "layout/flow/block_flow.h"
#include "layout/inline/collect.h"

namespace praktijkboek {

namespace {

/// The term in bold, what it is short for, and on the same line its definition.
StyledText entry_text(const GlossaryEntry& entry, StructureId item, const Flow& flow) {
  PageBuilder& pages = flow.composition.pages;
  const StructureId label = pages.add_element(Role::label, item);
  const StructureId body = pages.add_element(Role::list_body, item);
  const TextStyle style = flow.text_style();
  TextStyle bold = style;
  bold.style = FontStyle::bold;
  StyledText text;
  text.append(entry.term, bold, label);
  text.append(" ", bold, label);
  if (!entry.expansion.empty()) {
    TextStyle italic = style;
    italic.style = FontStyle::italic;
    text.append(entry.expansion, italic, body);
    text.append(". ", style, body);
  }
  collect_inlines(text, entry.definition, style, body, flow.composition);
  return text;
}

} // namespace

void flow_glossary(const Flow& flow) {
  const Document* glossary = flow.composition.document.index->glossary;
  if (glossary == nullptr) return;
  const double leading = flow.paragraph_style().leading;
  ParagraphStyle paragraph = flow.paragraph_style();
  paragraph.first_indent = -leading;
  Flow inside = flow;
  inside.left += leading;
  inside.width -= leading;
  inside.grid = Grid::off;
  const StructureId list = flow.add_element(Role::list);
  for (const GlossaryEntry& entry : glossary->glossary) {
    const StructureId item = flow.composition.pages.add_element(Role::list_item, list);
    const StyledText text = entry_text(entry, item, inside);
    const std::size_t first = add_text(set_text(text, paragraph, inside.width, flow.context()), inside);
    if (first == flow.galley.strips.size()) continue;
    flow.galley.strips[first].anchors.push_back({term_anchor(entry.key), 0});
    set_space(flow.galley, first, 0, leading / 3);
  }
}

} // namespace praktijkboek
