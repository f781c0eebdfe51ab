#include "drawing/qr_code.h"
#include "layout/flow/block_flow.h"
#include "layout/flow/paint_drawing.h"
#include "layout/inline/theme_styles.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr double padding = 9;
constexpr double gutter = 12; // between the text and the code

/// The title is the link; below it the kind, what to expect, and the address for who types it.
StyledText resource_text(const WebResource& resource, StructureId element, const Flow& flow) {
  const Theme& theme = flow.theme();
  const Words& words = flow.composition.document.words();
  StyledText text;
  TextSpan title;
  title.style = sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::structure);
  title.style.figures = Figures::text;
  title.element = flow.composition.pages.add_element(Role::link, element);
  title.link = 0;
  text.links.push_back({{}, std::string(resource.address), std::string(resource.title), title.element});
  text.append(resource.title, title);

  TextStyle quiet = sans_text(theme, theme.small_size, FontStyle::regular, ColourRole::quiet);
  quiet.figures = Figures::text;
  const bool video = resource.kind == WebResourceKind::video;
  text.append(fmt::format("  {}", video ? words("web_resource.video") : words("web_resource.download")), quiet,
              element);
  if (!resource.text.empty()) {
    TextStyle plain = sans_text(theme, theme.small_size);
    plain.figures = Figures::text;
    text.append(fmt::format("\n{}", resource.text), plain, element);
  }
  text.append(fmt::format("\n{}", resource.address), quiet, element);
  return text;
}

void add_code(Strip& strip, const Drawing& code, const WebResource& resource, StructureId aside, const Flow& flow) {
  const StructureId figure = flow.composition.pages.add_element(Role::figure, aside);
  const Words& words = flow.composition.document.words();
  flow.composition.pages.element(figure).alternative =
      fmt::format(fmt::runtime(words("web_resource.code")), resource.title);
  const Point corner{flow.left + flow.width - padding / 2 - code.width, (strip.height - code.height) / 2};
  paint_drawing(code, corner, figure, flow.context(), strip.items);
}

} // namespace

void flow_web_resource(const WebResource& resource, const Flow& flow) {
  const Theme& theme = flow.theme();
  const std::optional<Drawing> code = draw_qr_code(resource.address, qr_code_width);
  const double code_room = code ? code->width + gutter : 0;
  const StructureId aside = flow.add_element(Role::aside);
  const StructureId paragraph = flow.composition.pages.add_element(Role::paragraph, aside);
  TextBlock block = set_text(resource_text(resource, paragraph, flow), label_paragraph(theme.small_leading + 1),
                             flow.width - 2 * padding - code_room, flow.context());
  const double code_height = code ? code->height + padding : 0;
  Strip& strip = add_strip(std::max(block.height() + 2 * padding, code_height), flow);
  PaintedPath border;
  border.path = rectangle_path({flow.left, 0, flow.width, strip.height}, 3);
  border.stroke = colour(theme.light, ColourRole::structure);
  border.stroke_width = 0.6;
  strip.items.push_back({std::move(border), artifact});
  const double top = (strip.height - block.height()) / 2;
  for (std::size_t i = 0; i < block.lines.size(); ++i)
    for (PageItem& item : block.lines[i].items) {
      translate(item, flow.left + padding, top + block.baseline(i));
      strip.items.push_back(std::move(item));
    }
  if (code) add_code(strip, *code, resource, aside, flow);
  strip.space_before = strip.space_after = theme.leading;
}

} // namespace praktijkboek
