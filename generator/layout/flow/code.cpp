#include "layout/flow/block_flow.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

namespace {

constexpr double padding = 8;

/// Spaces that set code apart are hard, so that they stay.
std::string with_hard_indents(std::string_view code) {
  std::string out;
  bool at_start = true;
  for (const char c : code) {
    if (c == ' ' && at_start)
      out.append("\u00A0");
    else
      out.push_back(c);
    at_start = c == '\n' || (at_start && c == ' ');
  }
  while (!out.empty() && out.back() == '\n') out.pop_back();
  return out;
}

} // namespace

void flow_code(const CodeBlock& code, const Flow& flow) {
  const Theme& theme = flow.theme();
  Flow inside = flow;
  inside.element = flow.add_element(Role::code);
  inside.left += padding;
  inside.width -= 2 * padding;
  inside.grid = Grid::off;
  Frame frame;
  frame.parent = flow.frame;
  frame.left = flow.left;
  frame.width = flow.width;
  frame.padding = padding;
  frame.ground = colour(theme.light, ColourRole::surface);
  flow.galley.frames.push_back(frame);
  inside.frame = static_cast<std::uint32_t>(flow.galley.frames.size() - 1);

  constexpr double mono_looks_larger = 0.92;
  TextStyle style = sans_text(theme, theme.small_size * mono_looks_larger);
  style.family = FontFamily::mono;
  style.figures = Figures::text; // all of one width anyway
  TextBlock block = set_text(with_hard_indents(code.text), style, label_paragraph(theme.small_leading), inside.width,
                             inside.element, flow.context());
  const std::size_t first = add_text(std::move(block), inside);
  set_space(flow.galley, first, theme.leading / 2, theme.leading / 2);
}

/// Three small rings in the middle.
void flow_thematic_break(const Flow& flow) {
  const double height = flow.theme().leading;
  Strip& strip = add_strip(height, flow);
  strip.keep_next = KeepNext::yes;
  for (const int place : {-1, 0, 1}) {
    PaintedPath ring;
    ring.path = circle_path({flow.left + flow.width / 2 + 12.0 * place, height / 2}, 2);
    ring.stroke = colour(flow.theme().light, ColourRole::structure);
    ring.stroke_width = 0.8;
    strip.items.push_back({std::move(ring), artifact});
  }
  strip.space_before = strip.space_after = height / 2;
}

} // namespace praktijkboek
