#include "drawing/diagrams.h"
#include "drawing/key.h"
#include "drawing/pen.h"
#include "drawing/rings_labels.h"
#include "drawing/rings_people.h"
#include "drawing/text_fit.h"

namespace praktijkboek {

namespace {

namespace style = drawing_style;

/// With nobody on it, it is there to draw on: as large as it can be.
constexpr double largest_radius_filled = 195;
constexpr double largest_radius_empty = 235;

void draw_guides(Pen& pen, const RingsGeometry& geometry) {
  const Stroke guide{Tone::structure, style::thin, Dash::solid};
  for (std::size_t ring = 0; ring < geometry.rings; ++ring)
    pen.circle(geometry.centre, geometry.outer_radius(ring), guide);
  if (geometry.sectors < 2) return;
  const Stroke border{Tone::quiet, style::thin, Dash::dashed};
  for (std::size_t sector = 0; sector < geometry.sectors; ++sector) {
    const double angle = geometry.sector_begin(sector);
    pen.line(geometry.at(angle, geometry.disc), geometry.at(angle, geometry.radius), border);
  }
}

/// Text that interrupts the lines behind it.
void text_on_paper(Pen& pen, const std::string& text, const Rectangle& area, const TextStyle& text_style) {
  pen.rectangle({area.x - 2, area.y, area.width + 4, area.height}, 0, {}, Tone::paper);
  pen.text(text, {area.x + area.width / 2, area.y + ascent(text_style)}, text_style, TextAnchor::middle);
}

/// The name of each ring just inside its line, on a border between sectors: at the top, or at the bottom where the
/// number of sectors is odd.
std::vector<Rectangle> ring_name_areas(const RingsDiagram& diagram, const RingsGeometry& geometry,
                                       const MeasureText& measure) {
  std::vector<Rectangle> areas;
  const bool below = geometry.sectors > 1 && geometry.sectors % 2 == 1;
  for (std::size_t ring = 0; ring < diagram.rings.size(); ++ring) {
    const double width = measure(diagram.rings[ring], style::note.size, style::note.weight),
                 height = block_height(1, style::note);
    const double inset = 3;
    const double top = below ? geometry.centre.y + geometry.outer_radius(ring) - inset - height
                             : geometry.centre.y - geometry.outer_radius(ring) + inset;
    areas.push_back({geometry.centre.x - width / 2, top, width, height});
  }
  return areas;
}

/// A line that goes to and fro: strain that is seen without colour.
Path zigzag(Point from, Point to) {
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  const double x = (to.x - from.x) / length, y = (to.y - from.y) / length;
  const double straight = std::min(5.0, length / 4), pitch = 2.6, height = 1.7;
  const auto teeth = static_cast<int>((length - 2 * straight) / pitch);
  const auto at = [&](double along, double aside) {
    return Point{from.x + x * along - y * aside, from.y + y * along + x * aside};
  };
  Path path = line_path(from, at(straight, 0));
  for (int i = 0; i < teeth; ++i) {
    const double along = straight + (length - 2 * straight) * (i + 0.5) / teeth;
    path.push_back({SegmentKind::line, at(along, i % 2 == 0 ? height : -height), {}, {}});
  }
  path.push_back({SegmentKind::line, at(length - straight, 0), {}, {}});
  path.push_back({SegmentKind::line, to, {}, {}});
  return path;
}

void draw_tie(Pen& pen, Tie tie, Point from, Point to) {
  if (std::hypot(to.x - from.x, to.y - from.y) < 1) return;
  switch (tie) {
  case Tie::supporting: pen.line(from, to, {Tone::ink, 1.7, Dash::solid}); return;
  case Tie::neutral: pen.line(from, to, {Tone::ink, 1.1, Dash::dotted}); return;
  case Tie::strained: pen.path(zigzag(from, to), {Tone::ink, 0.9, Dash::solid}); return;
  }
}

void draw_ties(Pen& pen, const std::vector<PlacedPerson>& people, const RingsGeometry& geometry) {
  for (const PlacedPerson& placed : people) {
    if (!placed.point) continue;
    const double angle = std::atan2(placed.point->y - geometry.centre.y, placed.point->x - geometry.centre.x);
    const double length = std::hypot(placed.point->y - geometry.centre.y, placed.point->x - geometry.centre.x);
    if (!placed.person->tie) continue;
    draw_tie(pen, *placed.person->tie, geometry.at(angle, geometry.disc), geometry.at(angle, length - person_radius));
  }
}

/// Lines between two people, from the edge of the one to that of the other; thin where nothing is said of them.
void draw_between(Pen& pen, const RingsDiagram& diagram, const std::vector<PlacedPerson>& people) {
  const auto point_of = [&](std::size_t place) -> std::optional<Point> {
    const auto found = std::find_if(people.begin(), people.end(), [&](const PlacedPerson& placed) {
      return placed.person == &diagram.people[place];
    });
    return found == people.end() ? std::nullopt : found->point;
  };
  for (const TieBetween& between : diagram.between) {
    const auto one = point_of(between.one), other = point_of(between.other);
    if (!one || !other) continue;
    const double x = other->x - one->x, y = other->y - one->y, length = std::hypot(x, y);
    if (length < 3 * person_radius) continue;
    const double edge = person_radius / length;
    const Point from{one->x + edge * x, one->y + edge * y}, to{other->x - edge * x, other->y - edge * y};
    if (between.tie)
      draw_tie(pen, *between.tie, from, to);
    else
      pen.line(from, to, {Tone::quiet, style::thin, Dash::solid});
  }
}

void draw_people(Pen& pen, const std::vector<PlacedPerson>& people) {
  for (const PlacedPerson& placed : people) {
    if (!placed.point) continue;
    pen.circle(*placed.point, person_radius, Stroke{Tone::structure, style::strong, Dash::solid}, Tone::paper);
    if (placed.crossed)
      text_on_paper(pen, placed.text, placed.area, style::name);
    else
      pen.text(placed.text, placed.baseline, style::name, TextAnchor::middle);
  }
}

/// 'in two columns': the names that are only a number on the rings. Returns where it ends.
double write_list(Pen& pen, std::vector<PlacedPerson> people, double width, double top, const MeasureText& measure) {
  std::erase_if(people, [](const PlacedPerson& placed) { return placed.number == 0; });
  std::sort(people.begin(), people.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
  const double column_width = (width - 12) / 2, number_width = 20;
  const std::size_t rows = (people.size() + 1) / 2;
  double bottom = top;
  for (std::size_t column = 0; column < 2; ++column) {
    double y = top;
    for (std::size_t i = column * rows; i < std::min(people.size(), (column + 1) * rows); ++i) {
      const double x = static_cast<double>(column) * (column_width + 12);
      const auto lines = wrap_text(people[i].person->name, column_width - number_width, style::name, measure);
      pen.text_block({people[i].text}, {x, y}, style::strong_name);
      pen.text_block(lines, {x + number_width, y}, style::name);
      y += static_cast<double>(lines.size()) * line_height(style::name) + 1;
    }
    bottom = std::max(bottom, y);
  }
  return people.empty() ? top : bottom;
}

/// The kinds of ties that are there; all of them where people are still to be drawn.
std::vector<KeyEntry> key_of_ties(const RingsDiagram& diagram, const Words& words) {
  std::vector<KeyEntry> entries;
  for (const auto& [tie, key] :
       {std::pair{Tie::supporting, "drawing.tie.supporting"}, std::pair{Tie::neutral, "drawing.tie.neutral"},
        std::pair{Tie::strained, "drawing.tie.strained"}}) {
    const Tie wanted = tie;
    if (!diagram.people.empty() &&
        std::none_of(diagram.people.begin(), diagram.people.end(),
                     [&](const Person& person) { return person.tie == wanted; }) &&
        std::none_of(diagram.between.begin(), diagram.between.end(),
                     [&](const TieBetween& between) { return between.tie == wanted; }))
      continue;
    entries.push_back(
        {std::string(words(key)), [wanted](Pen& pen, Point from, Point to) { draw_tie(pen, wanted, from, to); }});
  }
  return entries;
}

} // namespace

Drawing draw_rings(const RingsDiagram& diagram, const Words& words, double width, const MeasureText& measure) {
  Drawing drawing{width, 0, {}};
  Pen pen(drawing);
  const RingsFrame frame = frame_rings(diagram.sectors, width,
                                       diagram.people.empty() ? largest_radius_empty : largest_radius_filled, measure);
  const auto centre_lines = wrap_text(centre_name(diagram, words), 0.42 * frame.radius, style::title, measure);
  const double centre_height = block_height(centre_lines.size(), style::title);
  const double disc =
      std::max(13.0, std::hypot(widest_line(centre_lines, style::title, measure), centre_height) / 2 + 4);
  const RingsGeometry geometry{frame.centre, disc, frame.radius, std::max<std::size_t>(diagram.rings.size(), 1),
                               std::max<std::size_t>(diagram.sectors.size(), 1)};

  draw_guides(pen, geometry);
  const std::vector<Rectangle> ring_names = ring_name_areas(diagram, geometry, measure);
  std::vector<Rectangle> taken;
  for (const Rectangle& area : ring_names) taken.push_back(grown(area, 2));
  for (const SectorLabel& label : frame.labels) taken.push_back(label.area);
  const auto people = place_people(diagram.people, geometry, {2, 0, width - 4, frame.height}, taken, measure);
  draw_ties(pen, people, geometry);
  draw_between(pen, diagram, people);
  for (std::size_t ring = 0; ring < ring_names.size(); ++ring)
    text_on_paper(pen, std::string(diagram.rings[ring]), ring_names[ring], style::note);
  draw_people(pen, people);
  pen.circle(geometry.centre, disc, Stroke{Tone::structure, style::strong, Dash::solid}, Tone::paper);
  pen.text_block(centre_lines, {geometry.centre.x, geometry.centre.y - centre_height / 2}, style::title,
                 TextAnchor::middle);
  for (const SectorLabel& label : frame.labels) {
    const double x = label.anchor == TextAnchor::start ? label.area.x
                     : label.anchor == TextAnchor::end ? label.area.x + label.area.width
                                                       : label.area.x + label.area.width / 2;
    pen.text_block(label.lines, {x, label.area.y}, style::title, label.anchor);
  }
  double bottom = write_list(pen, people, width, frame.height + 8, measure);
  bottom = write_key(pen, key_of_ties(diagram, words), width, bottom + 4, measure);
  drawing.height = bottom + 2;
  return drawing;
}

} // namespace praktijkboek
