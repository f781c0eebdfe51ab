#include "base/text.h"
#include "layout/destination.h"
#include "layout/flow/block_flow.h"
#include "layout/inline/theme_styles.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr double ring_room = 40; // for the mark at the left
constexpr double padding = 9;

/// Rings around one point, as on the first page of a chapter.
void add_mark(Strip& strip, Point centre, const Flow& flow) {
  for (const double radius : {3.0, 7.5, 12.0}) {
    PaintedPath ring;
    ring.path = circle_path(centre, radius);
    if (radius > 3)
      ring.stroke = colour(flow.theme().light, ColourRole::structure);
    else
      ring.fill = colour(flow.theme().light, ColourRole::structure);
    ring.stroke_width = 0.7;
    strip.items.push_back({std::move(ring), artifact});
  }
}

/// 'bijlage 4' -> 'Werkblad · bijlage 4'
std::string kind_line(const IndexedDocument& sheet, const Words& words) {
  std::string line(words("sheet.name"));
  if (!sheet.number_name.empty()) line += " · " + sheet.number_name;
  return line;
}

StyledText card_text(const IndexedDocument& sheet, LinkTarget target, StructureId element, const Flow& flow) {
  const Theme& theme = flow.theme();
  TextStyle title = sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::structure);
  title.figures = Figures::text;
  TextStyle quiet = sans_text(theme, theme.small_size, FontStyle::regular, ColourRole::quiet);
  StyledText text;
  TextSpan span;
  span.style = title;
  span.element = element;
  const std::string page = page_suffix(target, Brackets::inside, flow.composition);
  if (!target.address.empty() || !target.destination.empty()) {
    span.element = flow.composition.pages.add_element(Role::link, element);
    span.link = 0;
    target.description = sheet.index.title;
    target.element = span.element;
    text.links.push_back(std::move(target));
  }
  text.append(sheet.index.title, span);
  text.append("  " + kind_line(sheet, flow.composition.document.words()) + page, quiet, element);
  if (!sheet.index.description.empty()) {
    TextStyle words = sans_text(theme, theme.small_size);
    words.figures = Figures::text;
    text.append("\n" + sheet.index.description, words, element);
  }
  return text;
}

} // namespace

void flow_sheet_card(NodeId id, const Flow& flow) {
  const ResolvedReference* reference = flow.composition.document.references.find(id);
  if (reference == nullptr) return; // reported when it was resolved
  const std::size_t position = reference->destination.document;
  const IndexedDocument& sheet = flow.composition.document.index->documents[position];
  const Theme& theme = flow.theme();

  const StructureId aside = flow.add_element(Role::aside);
  const StructureId element = flow.composition.pages.add_element(Role::paragraph, aside);
  TextBlock block =
      set_text(card_text(sheet, link_to({position, {}}, flow.composition), element, flow),
               label_paragraph(theme.small_leading + 1), flow.width - ring_room - padding, flow.context());
  Strip& strip = add_strip(block.height() + 2 * padding, flow);
  PaintedPath border;
  border.path = rectangle_path({flow.left, 0, flow.width, strip.height}, 3);
  border.stroke = colour(theme.light, ColourRole::structure);
  border.stroke_width = 0.6;
  strip.items.push_back({std::move(border), artifact});
  add_mark(strip, {flow.left + ring_room / 2, strip.height / 2}, flow);
  for (std::size_t i = 0; i < block.lines.size(); ++i)
    for (PageItem& item : block.lines[i].items) {
      translate(item, flow.left + ring_room, padding + block.baseline(i));
      strip.items.push_back(std::move(item));
    }
  strip.space_before = strip.space_after = theme.leading;
}

} // namespace praktijkboek
