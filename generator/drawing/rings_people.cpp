#include "drawing/rings_people.h"

#include "drawing/text_fit.h"

#include <array>

namespace praktijkboek {

namespace {

namespace style = drawing_style;

struct Line {
  Point from;
  Point to;
};

/// What stands on the rings so far.
struct Taken {
  Rectangle bounds;
  std::vector<Rectangle> areas;
  std::vector<Line> lines;

  bool free(const Rectangle& area) const {
    if (area.x < bounds.x || area.y < bounds.y || area.x + area.width > bounds.x + bounds.width ||
        area.y + area.height > bounds.y + bounds.height)
      return false;
    return std::none_of(areas.begin(), areas.end(), [&](const Rectangle& other) { return overlap(area, other); });
  }
  int lines_through(const Rectangle& area) const {
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [&](const Line& line) { return crosses(line.from, line.to, area); }));
  }
};

/// The cell of a person and their own direction in it.
struct Seat {
  std::size_t ring = 0;
  std::size_t sector = 0;
  double angle = 0;
  double slot = 0; // angle between neighbours
};

std::size_t index_within(int counted_from_one, std::size_t count) {
  return std::min(static_cast<std::size_t>(std::max(counted_from_one, 1)) - 1, count - 1);
}

/// Everybody in a sector gets a direction of their own, so that no tie runs through another person; neighbours come
/// from different rings where that is possible.
std::vector<Seat> seat_people(std::span<const Person> people, const RingsGeometry& geometry) {
  std::vector<Seat> seats(people.size());
  std::vector<std::vector<std::size_t>> members(geometry.sectors);
  for (std::size_t i = 0; i < people.size(); ++i) {
    seats[i].ring = index_within(people[i].ring, geometry.rings);
    seats[i].sector = index_within(people[i].sector, geometry.sectors);
    members[seats[i].sector].push_back(i);
  }
  for (std::size_t sector = 0; sector < members.size(); ++sector) {
    auto& sorted = members[sector];
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](std::size_t a, std::size_t b) { return seats[a].ring < seats[b].ring; });
    const std::size_t half = (sorted.size() + 1) / 2;
    const double margin = 0.08 * geometry.sector_angle();
    const double slot =
        (geometry.sector_angle() - 2 * margin) / static_cast<double>(std::max<std::size_t>(sorted.size(), 1));
    for (std::size_t i = 0; i < sorted.size(); ++i) {
      const std::size_t place = i < half ? 2 * i : 2 * (i - half) + 1;
      Seat& seat = seats[sorted[i]];
      seat.angle = geometry.sector_begin(sector) + margin + slot * (static_cast<double>(place) + 0.5);
      seat.slot = slot;
    }
  }
  return seats;
}

/// Where the middle of a text may stand in relation to its point: as shares of its half width and half height, the
/// more usual places first.
struct TextPlace {
  double x;
  double y;
  double further = 0; // extra distance
};
constexpr std::array<TextPlace, 10> text_places{
    {{0, -1}, {0, 1}, {1, 0}, {-1, 0}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {0, -1, 5}, {0, 1, 5}}};
constexpr std::array<double, 5> ring_shares{0.5, 0.36, 0.64, 0.24, 0.78};
constexpr std::array<double, 5> slot_shares{0, -0.3, 0.3, -0.55, 0.55};

class Placer {
public:
  Placer(const RingsGeometry& geometry, Taken taken, const MeasureText& measure)
      : geometry_(geometry), taken_(std::move(taken)), measure_(measure) {}

  /// The best place for a text and its point; false when there is none.
  bool place(PlacedPerson& placed, const Seat& seat) {
    const double width = measure_(placed.text, style::name.size, style::name.weight);
    const double height = block_height(1, style::name);
    double best = 1e9;
    Point best_tie_begin;
    for (std::size_t turn = 0; turn < slot_shares.size(); ++turn)
      for (std::size_t step = 0; step < ring_shares.size(); ++step) {
        const double angle = seat.angle + slot_shares[turn] * seat.slot;
        const double inner = geometry_.inner_radius(seat.ring), outer = geometry_.outer_radius(seat.ring);
        const Point point = geometry_.at(angle, inner + ring_shares[step] * (outer - inner));
        const Rectangle dot{point.x - person_radius, point.y - person_radius, 2 * person_radius, 2 * person_radius};
        if (!taken_.free(grown(dot, 1.5))) continue;
        const Point tie_begin = geometry_.at(angle, geometry_.disc);
        const double bent = 0.4 * static_cast<double>(turn + step) + 6.0 * texts_on(tie_begin, point);
        for (std::size_t i = 0; i < text_places.size(); ++i) {
          const Rectangle area = text_area(point, text_places[i], width, height);
          if (!taken_.free(area)) continue;
          const int crossings = taken_.lines_through(area) + (crosses(tie_begin, point, area) ? 1 : 0);
          const double cost = bent + 0.25 * static_cast<double>(i) + 4.0 * crossings + border_cost(area, seat);
          if (cost >= best) continue;
          best = cost;
          best_tie_begin = tie_begin;
          placed.point = point;
          placed.area = area;
        }
      }
    if (!placed.point) return false;
    placed.baseline = {placed.area.x + width / 2, placed.area.y + ascent(style::name)};
    const Point point = *placed.point;
    taken_.areas.push_back({point.x - person_radius, point.y - person_radius, 2 * person_radius, 2 * person_radius});
    taken_.areas.push_back(grown(placed.area, 1));
    taken_.lines.push_back({best_tie_begin, point});
    return true;
  }

  /// Once everybody has a place: whether a tie, a ring or a border between sectors runs behind a text.
  bool is_crossed(const Rectangle& area) const {
    if (taken_.lines_through(area) > 0) return true;
    const double nearest = distance(geometry_.centre, area);
    double furthest = 0;
    for (const Point corner : corners(area))
      furthest = std::max(furthest, std::hypot(corner.x - geometry_.centre.x, corner.y - geometry_.centre.y));
    for (std::size_t ring = 0; ring < geometry_.rings; ++ring)
      if (nearest < geometry_.outer_radius(ring) && geometry_.outer_radius(ring) < furthest) return true;
    return false;
  }

private:
  static Rectangle text_area(Point point, const TextPlace& place, double width, double height) {
    const double away = person_radius + 2 + place.further;
    const double diagonal = place.x != 0 && place.y != 0 ? 0.5 : 1; // the corner of a text lies further off by itself
    const Point middle{point.x + place.x * (width / 2 + diagonal * away),
                       point.y + place.y * (height / 2 + diagonal * away)};
    return {middle.x - width / 2, middle.y - height / 2, width, height};
  }

  static std::array<Point, 4> corners(const Rectangle& area) {
    const double right = area.x + area.width, bottom = area.y + area.height;
    return {{{area.x, area.y}, {right, area.y}, {area.x, bottom}, {right, bottom}}};
  }

  /// A name belongs in its own cell: dear is a corner beyond a ring, a little a ring line through the letters.
  double border_cost(const Rectangle& area, const Seat& seat) const {
    double cost = 0;
    for (const Point corner : corners(area)) {
      const double away = std::hypot(corner.x - geometry_.centre.x, corner.y - geometry_.centre.y);
      if (away < geometry_.inner_radius(seat.ring) || away > geometry_.outer_radius(seat.ring)) cost += 0.7;
      const double turned = std::remainder(std::atan2(corner.y - geometry_.centre.y, corner.x - geometry_.centre.x) -
                                               geometry_.sector_middle(seat.sector),
                                           2 * std::numbers::pi);
      if (geometry_.sectors > 1 && std::abs(turned) > geometry_.sector_angle() / 2) cost += 1.5;
    }
    return cost;
  }

  int texts_on(Point from, Point to) const {
    return static_cast<int>(std::count_if(taken_.areas.begin(), taken_.areas.end(),
                                          [&](const Rectangle& area) { return crosses(from, to, area); }));
  }

  const RingsGeometry& geometry_;
  Taken taken_;
  const MeasureText& measure_;
};

Taken taken_at_first(const RingsGeometry& geometry, const Rectangle& bounds, std::vector<Rectangle> texts) {
  Taken taken{bounds, std::move(texts), {}};
  const double side = geometry.disc * 1.8; // nearly the square round the disc: its corners may be used
  taken.areas.push_back({geometry.centre.x - side / 2, geometry.centre.y - side / 2, side, side});
  if (geometry.sectors > 1)
    for (std::size_t i = 0; i < geometry.sectors; ++i)
      taken.lines.push_back({geometry.at(geometry.sector_begin(i), geometry.disc),
                             geometry.at(geometry.sector_begin(i), geometry.radius)});
  return taken;
}

} // namespace

std::vector<PlacedPerson> place_people(std::span<const Person> people, const RingsGeometry& geometry,
                                       const Rectangle& bounds, std::vector<Rectangle> texts,
                                       const MeasureText& measure) {
  const std::vector<Seat> seats = seat_people(people, geometry);
  std::vector<PlacedPerson> placed(people.size());
  // From the inside out: there is least room in the middle.
  std::vector<std::size_t> order(people.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return seats[a].ring < seats[b].ring; });

  Placer placer(geometry, taken_at_first(geometry, bounds, std::move(texts)), measure);
  std::size_t listed = 0;
  for (const std::size_t i : order) {
    placed[i].person = &people[i];
    placed[i].text = people[i].name;
    if (placer.place(placed[i], seats[i])) continue;
    placed[i].number = ++listed;
    placed[i].text = std::to_string(listed);
    placer.place(placed[i], seats[i]);
  }
  for (PlacedPerson& person : placed) person.crossed = person.point && placer.is_crossed(person.area);
  return placed;
}

} // namespace praktijkboek
