#include "base/geometry.h"
#include "base/text.h"
#include "layout/destination.h"
#include "layout/flow/document_flow.h"
#include "layout/flow/heading_look.h"
#include "layout/inline/theme_styles.h"

#include <cmath>
#include <numbers>

namespace praktijkboek {

namespace {

constexpr double rings_height = 72;
constexpr double lead_size = 12.5;
constexpr double lead_leading = 18;

struct Ring {
  double radius = 0;
  double width = 0;
};
constexpr Ring rings[] = {{9, 0.9}, {19, 0.7}, {29, 0.5}};

/// Somebody on a ring; the angle counts clockwise from the right.
struct Somebody {
  double radius = 0;
  double degrees = 0;
};
constexpr Somebody people[] = {{9, 300}, {19, 35}, {19, 215}, {29, 130}, {29, 340}};

PaintedPath dot(Point centre, double radius, Colour fill) {
  PaintedPath path;
  path.path = circle_path(centre, radius);
  path.fill = fill;
  return path;
}

/// One person, the rings around them, and people on these: the idea of the book.
void add_rings(const Flow& flow) {
  const Palette& palette = flow.theme().light;
  Strip& strip = add_strip(rings_height, flow);
  strip.keep_next = KeepNext::yes;
  const Point centre{flow.left + 30, 31};
  for (const Ring& ring : rings) {
    PaintedPath circle;
    circle.path = circle_path(centre, ring.radius);
    circle.stroke = colour(palette, ColourRole::structure);
    circle.stroke_width = ring.width;
    strip.items.push_back({std::move(circle), artifact});
  }
  strip.items.push_back({dot(centre, 3.2, colour(palette, ColourRole::accent)), artifact});
  for (const Somebody& somebody : people) {
    const double angle = somebody.degrees * std::numbers::pi / 180;
    const Point place{centre.x + somebody.radius * std::cos(angle), centre.y + somebody.radius * std::sin(angle)};
    strip.items.push_back({dot(place, 2.2, colour(palette, ColourRole::structure)), artifact});
  }
}

/// 'Hoofdstuk 1' above the title, part of the same heading.
void add_number(const std::string& name, StructureId element, const Flow& flow) {
  if (name.empty()) return;
  const Theme& theme = flow.theme();
  TextStyle style = sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::accent);
  style.tracking = 0.3;
  add_text(set_text(upper_case_first(name) + " ", style, label_paragraph(theme.leading), flow.width, element,
                    flow.context()),
           flow);
  flow.galley.strips.back().keep_next = KeepNext::yes;
}

void add_lead(const std::string& description, const Flow& flow) {
  if (description.empty()) return;
  TextStyle style = body_text(flow.theme());
  style.size = lead_size;
  style.colour = colour(flow.theme().light, ColourRole::quiet);
  const ParagraphStyle paragraph{lead_leading, TextAlignment::start, Hyphenation::none, 0};
  const std::size_t first = add_text(
      set_text(description, style, paragraph, flow.width, flow.add_element(Role::paragraph), flow.context()), flow);
  set_space(flow.galley, first, 6, 0);
}

} // namespace

void flow_opening(const Flow& flow) {
  const ResolvedDocument& document = flow.composition.document;
  const FrontMatter& front_matter = document.document->front_matter;
  Flow free = flow;
  free.grid = Grid::off;
  const std::size_t first = flow.galley.strips.size();
  add_rings(free);
  const StructureId title = flow.add_element(Role::heading1);
  add_number(document.place().number_name, title, free);
  const HeadingLook look = heading_look(1, flow.theme());
  add_heading_strips(
      set_text(front_matter.title, look.text, label_paragraph(look.leading), flow.width, title, flow.context()),
      {look.text, look.leading, 2, 0, 0}, free);
  add_lead(front_matter.description, free);
  flow_training_facts(free);
  set_space(flow.galley, first, 0, 1.5 * flow.theme().leading);

  Strip& opening = flow.galley.strips[first];
  opening.heading = {1, document.place().number.empty() ? front_matter.title
                                                        : document.place().number + " " + front_matter.title};
  opening.anchors.push_back({destination_name({document.position, {}}, flow.composition), 0});
}

} // namespace praktijkboek
