#include "drawing/around.h"
#include "drawing/diagrams.h"
#include "drawing/key.h"
#include "drawing/scale.h"
#include "drawing/text_fit.h"

#include <algorithm>

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr double largest_radius = 112;
constexpr double smallest_radius = 62;
constexpr double label_gap = 7; // outermost ring to labels
constexpr double value_gap = 4; // a value to the one before
constexpr double marker_radius = 2.6;
constexpr double closest_rings = 13;
constexpr std::size_t most_label_lines = 3;

constexpr Stroke now_stroke{Tone::structure, style::strong, Dash::solid};
constexpr Stroke before_stroke{Tone::ink, style::normal, Dash::dashed};

/// What stands at the end of an axis: its name and below it the values, or only the number of its line in a list.
struct AxisWords {
  std::vector<std::string> label;
  std::string value;
  std::string before; // 'eerder 4'; may be empty
  double value_width = 0;
  double values_width = 0;

  double height() const { return block_height(label.size() + 1, style::name); }
};

AxisWords word_axis(const RadarDiagram& diagram, std::size_t place, double room, const Words& words,
                    const MeasureText& measure) {
  const RadarAxis& axis = diagram.axes[place];
  AxisWords made;
  made.label = wrap_text(axis.label, room, style::name, measure);
  if (diagram.values == RadarValues::to_fill_in) return made;
  made.value = written_number(axis.value, words);
  made.value_width = measure(made.value, style::strong_name.size, style::strong_name.weight);
  made.values_width = made.value_width;
  if (!axis.before) return made;
  made.before = fmt::format("{} {}", words("drawing.radar.earlier"), written_number(*axis.before, words));
  made.values_width += value_gap + measure(made.before, style::note.size, style::note.weight);
  return made;
}

void write_axis(Pen& pen, const AxisWords& words, const AroundBox& box, double top) {
  pen.text_block(words.label, {box.text_x(), top}, style::name, box.anchor);
  const double baseline =
      top + ascent(style::name) + static_cast<double>(words.label.size()) * line_height(style::name);
  double x = box.area.x;
  if (box.anchor == TextAnchor::middle) x += (box.area.width - words.values_width) / 2;
  if (box.anchor == TextAnchor::end) x += box.area.width - words.values_width;
  if (words.value.empty()) return;
  pen.text(words.value, {x, baseline}, style::strong_name);
  if (!words.before.empty()) pen.text(words.before, {x + words.value_width + value_gap, baseline}, style::note);
}

/// The web itself: rings round a centre, an axis for each value.
struct Web {
  const RadarDiagram& diagram;
  Point centre;
  double radius = 0;

  double angle(double axis) const {
    return 2 * std::numbers::pi * axis / static_cast<double>(diagram.axes.size()) - std::numbers::pi / 2;
  }
  Point at(double axis, double value) const {
    const double away = radius * value / diagram.most;
    return {centre.x + away * std::cos(angle(axis)), centre.y + away * std::sin(angle(axis))};
  }
  std::vector<Point> corners(double (*value)(const RadarAxis&)) const {
    std::vector<Point> points;
    for (std::size_t i = 0; i < diagram.axes.size(); ++i)
      points.push_back(at(static_cast<double>(i), value(diagram.axes[i])));
    return points;
  }
};

double value_now(const RadarAxis& axis) { return axis.value; }
double value_before(const RadarAxis& axis) { return axis.before.value_or(0); }

Path polygon(const std::vector<Point>& corners) {
  Path path;
  for (const Point corner : corners)
    path.push_back({path.empty() ? SegmentKind::move : SegmentKind::line, corner, {}, {}});
  path.push_back({SegmentKind::close, {}, {}, {}});
  return path;
}

void draw_now_marker(Pen& pen, Point at) { pen.circle(at, marker_radius, {}, Tone::structure); }

void draw_before_marker(Pen& pen, Point at) {
  constexpr double half = marker_radius;
  pen.rectangle({at.x - half, at.y - half, 2 * half, 2 * half}, 0, Stroke{Tone::ink, style::normal, Dash::solid},
                Tone::paper);
}

/// Values of the rings: round numbers and the outermost.
std::vector<double> ring_values(const Web& web) {
  const int rings = std::clamp(static_cast<int>(web.radius / closest_rings), 1, 5);
  const double step = round_step(web.diagram.most, rings);
  std::vector<double> values;
  for (double i = 1; i * step < web.diagram.most - 0.6 * step; ++i) values.push_back(i * step);
  values.push_back(web.diagram.most);
  return values;
}

double distance_to_line(Point point, Point from, Point to) {
  const double dx = to.x - from.x, dy = to.y - from.y, square = dx * dx + dy * dy;
  const double along =
      square == 0 ? 0 : std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / square, 0.0, 1.0);
  return std::hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

struct RingNumber {
  std::string text;
  Point middle;
};

/// The numbers of the rings, just inside their lines, between two axes where the lines of values stay furthest away.
std::vector<RingNumber> number_rings(const Web& web, const std::vector<double>& values,
                                     const std::vector<std::vector<Point>>& lines, const Words& words) {
  std::vector<RingNumber> best;
  double widest_clearance = -1;
  const std::size_t count = web.diagram.axes.size();
  for (std::size_t gap = 0; gap < count; ++gap) {
    std::vector<RingNumber> numbers;
    double clearance = 1e9;
    for (const double value : values) {
      const double inset = 5.5 * web.diagram.most / web.radius;
      const Point middle = web.at(static_cast<double>(gap) + 0.5, value - inset);
      for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
          clearance = std::min(clearance, distance_to_line(middle, line[i], line[(i + 1) % line.size()]));
      numbers.push_back({written_number(value, words), middle});
    }
    if (clearance <= widest_clearance + 0.5) continue; // near the top when it makes no difference
    widest_clearance = clearance;
    best = std::move(numbers);
  }
  return best;
}

void draw_web(Pen& pen, const Web& web, const Words& words) {
  std::vector<std::vector<Point>> lines;
  if (web.diagram.values == RadarValues::given) lines.push_back(web.corners(value_now));
  if (!lines.empty() && web.diagram.axes.front().before) lines.push_back(web.corners(value_before));
  if (!lines.empty()) pen.shape(polygon(lines[0]), {}, Tone::surface);
  const Stroke guide{Tone::structure, style::thin, Dash::solid};
  const std::vector<double> values = ring_values(web);
  for (const double value : values) pen.circle(web.centre, web.radius * value / web.diagram.most, guide);
  for (std::size_t i = 0; i < web.diagram.axes.size(); ++i)
    pen.line(web.centre, web.at(static_cast<double>(i), web.diagram.most), guide);
  for (const RingNumber& number : number_rings(web, values, lines, words))
    pen.text(number.text, {number.middle.x, number.middle.y + 0.36 * style::note.size}, style::note,
             TextAnchor::middle);
  if (lines.empty()) return;
  if (lines.size() > 1) {
    pen.path(polygon(lines[1]), before_stroke);
    for (const Point corner : lines[1]) draw_before_marker(pen, corner);
  }
  pen.path(polygon(lines[0]), now_stroke);
  for (const Point corner : lines[0]) draw_now_marker(pen, corner);
}

/// The web with words at its axes; nothing when there is no room for them.
std::optional<Drawing> draw_with_words(const RadarDiagram& diagram, const Words& words, double width,
                                       const MeasureText& measure) {
  Web web{diagram, {width / 2, 0}, 0};
  std::vector<double> angles;
  for (std::size_t i = 0; i < diagram.axes.size(); ++i) angles.push_back(web.angle(static_cast<double>(i)));
  const auto size = [&](std::size_t i, double room) -> std::optional<BoxSize> {
    if (widest_word(diagram.axes[i].label, style::name, measure) > room) return std::nullopt;
    const AxisWords made = word_axis(diagram, i, room, words, measure);
    if (made.label.size() > most_label_lines) return std::nullopt;
    return BoxSize{std::max(widest_line(made.label, style::name, measure), made.values_width), made.height()};
  };
  for (web.radius = std::min(largest_radius, width / 2 - marker_radius); web.radius >= smallest_radius;
       web.radius -= 4) {
    const auto boxes = place_around(angles, web.radius + label_gap, width, size);
    if (boxes.empty()) continue;
    double top = -web.radius - marker_radius, bottom = web.radius + marker_radius;
    for (const AroundBox& box : boxes) {
      top = std::min(top, box.area.y);
      bottom = std::max(bottom, box.area.y + box.area.height);
    }
    Drawing drawing{width, bottom - top, {}};
    Pen pen(drawing);
    web.centre.y = -top;
    draw_web(pen, web, words);
    for (std::size_t i = 0; i < boxes.size(); ++i)
      write_axis(pen, word_axis(diagram, i, boxes[i].area.width + 0.01, words, measure), boxes[i],
                 boxes[i].area.y - top);
    return drawing;
  }
  return std::nullopt;
}

/// The web with numbers at its axes and the words in a list below it.
Drawing draw_with_list(const RadarDiagram& diagram, const Words& words, double width, const MeasureText& measure) {
  constexpr double number_room = 20, number_width = 18, line_gap = 3;
  Web web{diagram, {width / 2, 0}, std::min(largest_radius, width / 2 - number_room)};
  web.centre.y = web.radius + number_room;
  Drawing drawing{width, 0, {}};
  Pen pen(drawing);
  draw_web(pen, web, words);
  const double away = diagram.most * (web.radius + 8) / web.radius;
  for (std::size_t i = 0; i < diagram.axes.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    const double half = measure(number, style::title.size, style::title.weight) / 2;
    Point middle = web.at(static_cast<double>(i), away);
    middle.x += std::cos(web.angle(static_cast<double>(i))) * (half - 2);
    pen.text(number, {middle.x, middle.y + 0.36 * style::title.size}, style::title, TextAnchor::middle);
  }
  double y = web.centre.y + web.radius + number_room + 4;
  for (std::size_t i = 0; i < diagram.axes.size(); ++i) {
    const double widest = width - number_width;
    AxisWords made = word_axis(diagram, i, widest, words, measure);
    const double values_left = width - made.values_width;
    made.label = wrap_text(diagram.axes[i].label, std::max(40.0, values_left - number_width - 8), style::name, measure);
    pen.text(std::to_string(i + 1), {0, y + ascent(style::name)}, style::title);
    pen.text_block(made.label, {number_width, y}, style::name);
    if (!made.value.empty()) pen.text(made.value, {values_left, y + ascent(style::name)}, style::strong_name);
    if (!made.before.empty())
      pen.text(made.before, {values_left + made.value_width + value_gap, y + ascent(style::name)}, style::note);
    y += block_height(made.label.size(), style::name) + line_gap;
  }
  drawing.height = y;
  return drawing;
}

} // namespace

Drawing draw_radar(const RadarDiagram& diagram, const Words& words, double width, const MeasureText& measure) {
  if (diagram.axes.empty()) return {width, 0, {}};
  auto with_words = draw_with_words(diagram, words, width, measure);
  Drawing drawing = with_words ? std::move(*with_words) : draw_with_list(diagram, words, width, measure);
  if (!diagram.axes.front().before) return drawing;
  Pen pen(drawing);
  const std::vector<KeyEntry> entries{{std::string(words("drawing.radar.now")),
                                       [](Pen& key, Point from, Point to) {
                                         key.line(from, to, now_stroke);
                                         draw_now_marker(key, {(from.x + to.x) / 2, from.y});
                                       }},
                                      {std::string(words("drawing.radar.earlier")), [](Pen& key, Point from, Point to) {
                                         key.line(from, to, before_stroke);
                                         draw_before_marker(key, {(from.x + to.x) / 2, from.y});
                                       }}};
  drawing.height = write_key(pen, entries, width, drawing.height + 10, measure) + 2;
  return drawing;
}

} // namespace praktijkboek
