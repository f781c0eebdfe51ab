#include "layout/flow/block_flow.h"
#include "layout/flow/heading_look.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

namespace {

constexpr double side_padding = 10;

std::uint32_t add_border(const Flow& flow) {
  Frame frame;
  frame.parent = flow.frame;
  frame.left = flow.left;
  frame.width = flow.width;
  frame.padding = 0.5 * flow.theme().leading;
  frame.border = colour(flow.theme().light, ColourRole::structure);
  flow.galley.frames.push_back(frame);
  return static_cast<std::uint32_t>(flow.galley.frames.size() - 1);
}

void add_words(std::string_view words, const TextStyle& style, const Flow& flow) {
  const double leading = flow.theme().leading;
  const StructureId element = flow.add_element(Role::paragraph);
  add_heading_strips(set_text(words, style, label_paragraph(leading), flow.width, element, flow.context()),
                     {style, leading, 0, 0.1 * leading, 0}, flow);
}

/// To read, not to cut out: those are printed by themselves (layout_cards).
void flow_card(const RoleCard& card, const Flow& flow) {
  const std::size_t first = flow.galley.strips.size();
  Flow inside = flow;
  inside.element = flow.add_element(Role::aside);
  inside.frame = add_border(flow);
  inside.left += side_padding;
  inside.width -= 2 * side_padding;
  inside.grid = Grid::off;
  inside.mark = ParagraphMark::space;
  const Theme& theme = flow.theme();
  add_words(card.title, sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::structure), inside);
  flow_blocks(card.text, inside);
  if (!card.back.empty()) {
    add_words(flow.composition.document.words()("cards.back"),
              sans_text(theme, theme.small_size, FontStyle::bold, ColourRole::accent), inside);
    flow_blocks(card.back, inside);
  }
  for (std::size_t i = first + 1; i < flow.galley.strips.size(); ++i)
    if (flow.galley.strips[i].break_before == BreakBefore::allowed)
      flow.galley.strips[i].break_before = BreakBefore::avoided;
  set_space(flow.galley, first, flow.theme().leading, flow.theme().leading / 2);
}

} // namespace

void flow_role_cards(const RoleCards& cards, NodeId id, const Flow& flow) {
  const std::size_t first = flow.galley.strips.size();
  for (const RoleCard& card : cards.cards) flow_card(card, flow);
  const std::string* anchor = flow.composition.document.anchors.find(id);
  if (anchor != nullptr && first < flow.galley.strips.size()) flow.galley.strips[first].anchors.push_back({*anchor, 0});
}

} // namespace praktijkboek
