#include "layout/flow/block_flow.h"
#include "layout/flow/caption.h"
#include "layout/flow/paint_drawing.h"
#include "layout/inline/theme_styles.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr double fewest_pixels_per_inch = 110; // an image is not shown larger than looks sharp
constexpr double css_pixels_per_inch = 96;

/// The strip that a figure is painted in, with the place that references lead to.
Strip& add_figure_strip(double height, NodeId id, const Flow& flow) {
  Strip& strip = add_strip(height, flow);
  if (const std::string* anchor = flow.composition.document.anchors.find(id)) strip.anchors.push_back({*anchor, 0});
  return strip;
}

/// Figures in the text column have their captions beside them, where the page has room for it.
bool has_margin(const Flow& flow) {
  constexpr double narrowest = 80;
  return flow.context().master.margin_column >= narrowest && flow.left == 0 && flow.frame == no_index;
}

void add_caption_in_margin(const StyledText& text, const Flow& flow) {
  Strip& figure = flow.galley.strips.back();
  TextBlock block =
      set_text(text, label_paragraph(flow.theme().small_leading), flow.context().master.margin_column, flow.context());
  figure.height = std::max(figure.height, block.height());
  for (std::size_t i = 0; i < block.lines.size(); ++i) {
    figure.excess = std::max(figure.excess, block.lines[i].excess);
    for (PageItem& item : block.lines[i].items) {
      translate(item, 0, block.baseline(i));
      figure.margin_items.push_back(std::move(item));
    }
  }
}

void add_caption(const Caption& caption, NodeId id, const Flow& flow) {
  if (!has_caption(caption, id, flow)) return;
  const Theme& theme = flow.theme();
  const StructureId element = flow.add_element(Role::caption);
  const StyledText text = caption_text(caption, "reference.figure", id, element, flow);
  if (has_margin(flow)) return add_caption_in_margin(text, flow);
  Flow free = flow;
  free.grid = Grid::off;
  const std::size_t figure = flow.galley.strips.size() - 1;
  const std::size_t first =
      add_text(set_text(text, label_paragraph(theme.small_leading), flow.width, flow.context()), free);
  set_space(flow.galley, first, theme.leading / 2, 0);
  keep_together(flow.galley, figure);
}

void finish_figure(std::size_t first, const Caption& caption, NodeId id, const Flow& flow) {
  add_caption(caption, id, flow);
  set_space(flow.galley, first, flow.theme().leading, flow.theme().leading / 2);
  if (has_caption(caption, id, flow)) let_float(first, flow);
}

/// As wide as the column, smaller when the pixels are few or the image is high. An SVG has the size it says.
Rectangle image_area(const ImageData& image, const Flow& flow) {
  const double width = std::max<double>(image.width, 1);
  const double height = std::max<double>(image.height, 1);
  const PageMaster& master = flow.context().master;
  const double highest = 0.7 * (master.height - master.margin_top - master.margin_bottom);
  const bool drawn = image.encoding == ImageData::Encoding::svg;
  const double pixels_per_inch = drawn ? css_pixels_per_inch : fewest_pixels_per_inch;
  const double scale = std::min({flow.width / width, highest / height, 72 / pixels_per_inch});
  return {flow.left, 0, width * scale, height * scale};
}

} // namespace

void flow_image(const ImageFigure& figure, NodeId id, const Flow& flow) {
  const std::size_t first = flow.galley.strips.size();
  const StructureId element = flow.add_element(Role::figure);
  flow.composition.pages.element(element).alternative = figure.alternative;
  const auto image = flow.context().images.find(figure.path);
  if (image == flow.context().images.end() || image->second == nullptr) return; // reported when it was read
  const Rectangle area = image_area(*image->second, flow);
  Strip& strip = add_figure_strip(area.height, id, flow);
  strip.items.push_back({PaintedImage{area, image->second}, element});
  finish_figure(first, figure.caption, id, flow);
}

void flow_diagram(const DiagramFigure& figure, NodeId id, const Flow& flow) {
  const std::size_t first = flow.galley.strips.size();
  const Words& words = flow.composition.document.words();
  const StructureId element = flow.add_element(Role::figure);
  flow.composition.pages.element(element).alternative =
      figure.alternative.empty() ? alternative_text(figure.diagram, words) : std::string(figure.alternative);
  const Drawing drawing = draw(figure.diagram, words, flow.width, drawing_measure(flow.context()));
  Strip& strip = add_figure_strip(drawing.height, id, flow);
  paint_drawing(drawing, {flow.left, 0}, element, flow.context(), strip.items);
  finish_figure(first, figure.caption, id, flow);
}

} // namespace praktijkboek
