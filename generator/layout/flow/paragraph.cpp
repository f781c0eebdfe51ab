#include "layout/flow/block_flow.h"
#include "layout/inline/collect.h"

namespace praktijkboek {

void flow_paragraph(const Paragraph& paragraph, ParagraphPlace place, const Flow& flow) {
  const StructureId element = flow.add_element(Role::paragraph);
  const StyledText text = collect_inlines(paragraph.content, flow.text_style(), element, flow.composition);
  ParagraphStyle style = flow.paragraph_style();
  const bool follows = place == ParagraphPlace::following;
  if (follows && flow.mark == ParagraphMark::indent) style.first_indent = style.leading;
  const std::size_t first = add_text(set_text(text, style, flow.width, flow.context()), flow);
  if (follows && flow.mark == ParagraphMark::space) set_space(flow.galley, first, style.leading / 2, 0);
}

void flow_quotation(const Quotation& quotation, const Flow& flow) {
  const double indent = flow.paragraph_style().leading;
  Flow inside = flow;
  inside.element = flow.add_element(Role::quotation);
  inside.left += indent;
  inside.width -= 2 * indent;
  inside.grid = Grid::off;
  const std::size_t first = flow.galley.strips.size();
  flow_blocks(quotation.content, inside);
  set_space(flow.galley, first, indent / 2, indent / 2);
}

} // namespace praktijkboek
