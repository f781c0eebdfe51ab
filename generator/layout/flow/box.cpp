#include "base/text.h"
#include "layout/flow/block_flow.h"
#include "layout/flow/heading_look.h"
#include "layout/inline/collect.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

namespace {

constexpr double side_padding = 13;
constexpr double label_size = 8;

/// The word of the kind, small and spaced, and behind it the author's title.
StyledText box_head(const Box& box, StructureId element, const Flow& flow) {
  const auto& kinds = flow.composition.document.index->book->boxes;
  const auto kind = kinds.find(box.kind);
  const std::string label = kind != kinds.end() ? kind->second.label : std::string(box.kind);
  const Theme& theme = flow.theme();
  TextStyle label_style = sans_text(theme, label_size, FontStyle::bold, ColourRole::accent);
  label_style.tracking = 0.4;
  StyledText head = styled(label, label_style, element);
  if (box.title.empty()) return head;
  head.append("  ", label_style, element);
  TextStyle title = sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::structure);
  title.figures = Figures::text;
  collect_inlines(head, box.title, title, element, flow.composition);
  return head;
}

std::uint32_t add_frame(const Flow& flow) {
  const Theme& theme = flow.theme();
  Frame frame;
  frame.parent = flow.frame;
  frame.left = flow.left;
  frame.width = flow.width;
  frame.padding = 0.6 * theme.leading;
  frame.ground = colour(theme.light, ColourRole::surface);
  frame.rule = colour(theme.light, ColourRole::structure);
  frame.rule_width = 2;
  flow.galley.frames.push_back(frame);
  return static_cast<std::uint32_t>(flow.galley.frames.size() - 1);
}

/// A short box stays together; of a long one at least three lines stand on either side of a page break.
void avoid_breaks(Galley& galley, std::size_t first, double leading) {
  constexpr double short_box = 13; // lines
  constexpr std::size_t least = 3;
  double height = 0;
  for (std::size_t i = first; i < galley.strips.size(); ++i) height += galley.strips[i].height;
  for (std::size_t i = first + 1; i < galley.strips.size(); ++i) {
    const bool near_end = i - first <= least || galley.strips.size() - i < least;
    BreakBefore& break_before = galley.strips[i].break_before;
    if ((near_end || height <= short_box * leading) && break_before == BreakBefore::allowed)
      break_before = BreakBefore::avoided;
  }
}

} // namespace

void flow_box(const Box& box, const Flow& flow) {
  const std::size_t first = flow.galley.strips.size();
  Flow inside = flow;
  inside.element = flow.add_element(Role::aside);
  inside.frame = add_frame(flow);
  inside.left += side_padding;
  inside.width -= 2 * side_padding;
  inside.grid = Grid::off;

  const StructureId head = inside.add_element(Role::paragraph);
  const double leading = flow.theme().leading;
  const HeadingLook look{{}, leading, 0, 0.15 * leading, 0};
  add_heading_strips(set_text(box_head(box, head, inside), label_paragraph(leading), inside.width, flow.context()),
                     look, inside);
  flow_blocks(box.content, inside);
  avoid_breaks(flow.galley, first, leading);
  set_space(flow.galley, first, leading, leading / 2);
}

} // namespace praktijkboek
