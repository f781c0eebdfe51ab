#include "layout/flow/block_flow.h"
#include "layout/flow/heading_look.h"
#include "layout/inline/collect.h"
#include "layout/inline/theme_styles.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace praktijkboek {

HeadingLook heading_look(int level, const Theme& theme) {
  const TextStyle text = heading_text(theme, level);
  const double leading = text.size * 1.25 <= theme.leading ? theme.leading : std::round(text.size * 1.3);
  if (level <= 2) return {text, leading, theme.leading, 0.35 * theme.leading, 0};
  return {text, leading, theme.leading, 0, 0.1 * theme.leading};
}

Role heading_role(int level) {
  switch (level) {
  case 1: return Role::heading1;
  case 2: return Role::heading2;
  case 3: return Role::heading3;
  case 4: return Role::heading4;
  case 5: return Role::heading5;
  default: return Role::heading6;
  }
}

namespace {

constexpr double number_gap = 9;

/// The number hangs in the margin, so that all headings begin at the edge of the text.
void hang_number(Strip& strip, const std::string& number, const TextStyle& style, StructureId element,
                 const Flow& flow) {
  const auto* title = strip.items.empty() ? nullptr : std::get_if<GlyphRun>(&strip.items.front().content);
  if (title == nullptr) return;
  const double baseline = title->origin.y;
  TextStyle quiet = style;
  quiet.style = FontStyle::regular;
  TextLine line = set_line(number + " ", quiet, element, flow.context());
  const double width = text_width(number, quiet, flow.context());
  for (PageItem& item : line.items) translate(item, flow.left - number_gap - width, baseline);
  strip.items.insert(strip.items.begin(), std::make_move_iterator(line.items.begin()),
                     std::make_move_iterator(line.items.end()));
}

std::string title_for_outline(const std::string* number, Inlines content) {
  const std::string title = plain_text(content);
  return number == nullptr ? title : *number + " " + title;
}

/// Room above the first line that makes the heading a whole number of lines of the grid.
double room_on_grid(double height, const Flow& flow) {
  switch (flow.grid) {
  case Grid::off: return 0;
  case Grid::on: break;
  }
  const double grid = flow.theme().leading;
  return grid * std::ceil(height / grid - 1e-6) - height;
}

} // namespace

void add_heading_strips(TextBlock&& block, const HeadingLook& look, const Flow& flow) {
  if (block.lines.empty()) return;
  const double above = room_on_grid(block.height() + look.below, flow);
  Flow free = flow;
  free.grid = Grid::off;
  const std::size_t first = add_text(std::move(block), free);
  std::vector<Strip>& strips = flow.galley.strips;
  for (std::size_t i = first; i < strips.size(); ++i)
    for (PageItem& item : strips[i].items) translate(item, 0, (i == first ? above : 0) - look.raise);
  strips[first].grid = flow.grid;
  strips[first].height += above;
  strips.back().height += look.below;
  strips.back().keep_next = KeepNext::yes;
  keep_together(flow.galley, first);
  set_space(flow.galley, first, look.space_before, 0);
}

void flow_heading(const Heading& heading, NodeId id, const Flow& flow) {
  const HeadingLook look = heading_look(heading.level, flow.theme());
  const StructureId element = flow.add_element(heading_role(heading.level));
  const std::string* number = flow.composition.document.numbers.find(id);
  const std::string* anchor = flow.composition.document.anchors.find(id);
  const StyledText text = collect_inlines(heading.content, look.text, element, flow.composition);

  const std::size_t first = flow.galley.strips.size();
  add_heading_strips(set_text(text, label_paragraph(look.leading), flow.width, flow.context()), look, flow);
  if (first == flow.galley.strips.size()) return; // a heading without words
  Strip& strip = flow.galley.strips[first];
  strip.heading = {heading.level, title_for_outline(number, heading.content)};
  if (anchor != nullptr) strip.anchors.push_back({*anchor, 0});
  if (number != nullptr) hang_number(strip, *number, look.text, element, flow);
}

} // namespace praktijkboek
