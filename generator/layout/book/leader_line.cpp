#include "layout/book/leader_line.h"

#include "layout/inline/theme_styles.h"

#include <cmath>

namespace praktijkboek {

namespace {

constexpr double page_room = 26;  // for the page numbers, with the room before them
constexpr double dot_pitch = 6;   // from dot to dot
constexpr double least_gap = 5;   // between the words and the first dot
constexpr double leader_end = 22; // from the right edge to the last dot

void add_items(TextLine&& line, double x, double y, Strip& strip) {
  for (PageItem& item : line.items) {
    translate(item, x, y);
    strip.items.push_back(std::move(item));
  }
}

/// Dots at fixed places counted from the right edge, so that they stand under each other.
void add_dots(double from, double right, double y, const TextStyle& like, Strip& strip, const Flow& flow) {
  const double end = right - leader_end;
  const auto count = static_cast<int>(std::floor((end - from - least_gap) / dot_pitch));
  if (count < 2) return;
  TextStyle style = like;
  style.style = FontStyle::regular;
  style.colour = colour(flow.theme().light, ColourRole::quiet);
  const double width = text_width(".", style, flow.context());
  style.tracking = dot_pitch - width;
  add_items(set_line(std::string(static_cast<std::size_t>(count), '.'), style, artifact, flow.context()),
            end - count * dot_pitch, y, strip);
}

} // namespace

std::size_t add_leader_line(const LeaderLine& line, const Flow& flow) {
  PageBuilder& pages = flow.composition.pages;
  const StructureId item = pages.add_element(Role::contents_item, flow.element);
  const StructureId reference = pages.add_element(Role::reference, item);
  const StructureId link = pages.add_element(Role::link, reference);
  StyledText text;
  TextSpan span;
  span.style = line.style;
  span.element = link;
  span.link = 0;
  LinkTarget target;
  target.destination = line.destination;
  target.description = line.number.empty() ? line.title : line.number + " " + line.title;
  target.element = link;
  text.links.push_back(std::move(target));
  text.append(line.title + " ", span);

  Flow inside = flow;
  inside.grid = Grid::off;
  inside.left += line.indent + line.number_room;
  inside.width -= line.indent + line.number_room + page_room;
  TextBlock block = set_text(text, label_paragraph(line.leading), inside.width, flow.context());
  if (block.lines.empty()) return flow.galley.strips.size();
  const double baseline = block.first_baseline;
  const double end = inside.left + block.lines.back().width;
  const std::size_t first = add_text(std::move(block), inside);
  keep_together(flow.galley, first);

  if (!line.number.empty()) {
    Strip& strip = flow.galley.strips[first];
    Strip before;
    add_items(set_line(line.number + " ", line.style, link, flow.context()), flow.left + line.indent, baseline, before);
    strip.items.insert(strip.items.begin(), std::make_move_iterator(before.items.begin()),
                       std::make_move_iterator(before.items.end()));
  }
  const double right = flow.left + flow.width;
  Strip& last = flow.galley.strips.back();
  for (PageItem& part : last.items)
    if (auto* area = std::get_if<LinkArea>(&part.content)) area->area.width = right - area->area.x;
  add_dots(end, right, baseline, line.style, last, flow);
  TextStyle number = line.style;
  number.figures = Figures::tabular;
  TextLine page = set_line(line.page, number, link, flow.context());
  const double width = page.width;
  add_items(std::move(page), right - width, baseline, last);
  return first;
}

} // namespace praktijkboek
