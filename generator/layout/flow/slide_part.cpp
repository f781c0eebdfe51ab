#include "layout/flow/block_flow.h"
#include "layout/flow/heading_look.h"
#include "layout/inline/collect.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

void flow_slide_part(const SlidePart& part, const Flow& flow) {
  if (!part.title.empty()) {
    const Theme& theme = flow.theme();
    TextStyle style = sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::structure);
    style.figures = Figures::text;
    const StructureId element = flow.add_element(Role::paragraph);
    const StyledText text = collect_inlines(part.title, style, element, flow.composition);
    add_heading_strips(set_text(text, label_paragraph(theme.leading), flow.width, flow.context()),
                       {style, theme.leading, 0, 0.2 * theme.leading, 0}, flow);
  }
  flow_blocks(part.content, flow);
}

} // namespace praktijkboek
