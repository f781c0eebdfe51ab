#include "drawing/run_layout.h"

#include "drawing/point_names.h"
#include "drawing/rings_geometry.h"
#include "drawing/text_fit.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr double value_gap = 3;   // marker to value
constexpr double end_room = 9;    // the first and the last point to the ends of the axis
constexpr double label_gap = 7;   // between names of points
constexpr double value_room = 14; // above the highest number of the scale
constexpr std::size_t most_label_lines = 3;

double plot_height(double width) { return std::clamp(0.42 * width, 110.0, 165.0); }

Scale find_scale(const RunDiagram& diagram) {
  double lowest = diagram.points.front().value, highest = lowest;
  Values values = Values::whole;
  const auto include = [&](double value) {
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
    if (value != std::floor(value)) values = Values::fractional;
  };
  for (const RunPoint& point : diagram.points) include(point.value);
  if (diagram.goal) include(diagram.goal->value);
  return scale_of(lowest, highest, 5, values);
}

/// Of each `every` points the first has its name.
struct LabelChoice {
  std::size_t every = 1;
  double room = 0;
};

/// As many names as fit below the points, each in as few lines as that leaves. Words are broken only where a single
/// name would be wider than the whole picture.
LabelChoice choose_labels(const std::vector<std::string>& names, double pitch, double width,
                          const MeasureText& measure) {
  const std::size_t count = names.size();
  for (std::size_t every = 1; every < count; ++every) {
    const double room = std::min(width, static_cast<double>(every) * pitch - label_gap);
    bool fitting = true;
    for (std::size_t i = 0; i < count && fitting; i += every) {
      fitting = widest_word(names[i], style::name, measure) <= room &&
                wrap_text(names[i], room, style::name, measure).size() <= most_label_lines;
    }
    if (fitting) return {every, room};
  }
  return {count, 0.8 * width};
}

/// No label beyond the edges of the picture.
double middle_within(double middle, double text_width, double width) {
  return std::clamp(middle, std::min(text_width, width) / 2, width - std::min(text_width, width) / 2);
}

std::vector<RunLabel> place_labels(const std::vector<std::string>& names, const RunLayout& layout, double pitch,
                                   double width, const MeasureText& measure) {
  const LabelChoice choice = choose_labels(names, pitch, width, measure);
  std::vector<RunLabel> labels;
  double free_from = 0;
  for (std::size_t i = 0; i < names.size(); i += choice.every) {
    RunLabel label{i, wrap_text(names[i], choice.room, style::name, measure), 0};
    const double text_width = widest_line(label.lines, style::name, measure);
    label.middle = middle_within(layout.points[i].x, text_width, width);
    if (label.middle - text_width / 2 < free_from) continue; // the one before was moved inwards
    free_from = label.middle + text_width / 2 + 2;
    labels.push_back(std::move(label));
  }
  return labels;
}

/// What words may not stand on.
struct Obstacles {
  const std::vector<Point>& line;
  std::vector<Rectangle> areas;

  bool on_line(const Rectangle& area) const {
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
      if (crosses(line[i], line[i + 1], area)) return true;
    return std::any_of(line.begin(), line.end(),
                       [&](Point point) { return distance(point, area) < run_marker_radius + 1; });
  }
  bool on_words(const Rectangle& area) const {
    return std::any_of(areas.begin(), areas.end(), [&](const Rectangle& other) { return overlap(area, other); });
  }
};

/// At the line, over or under it, at its end or its beginning: the first place where no values are.
RunGoalLabel place_goal_label(const RunGoal& goal, const RunLayout& layout, const Obstacles& obstacles,
                              const Words& words, const MeasureText& measure) {
  const std::string text =
      goal.label.empty() ? fmt::format(fmt::runtime(words("drawing.run.goal.name")), written_number(goal.value, words))
                         : std::string(goal.label);
  RunGoalLabel label;
  label.lines = wrap_text(text, 0.7 * layout.plot.width, style::name, measure);
  const double width = widest_line(label.lines, style::name, measure);
  const double height = block_height(label.lines.size(), style::name);
  const double line = layout.y(goal.value);
  const double right = layout.plot.x + layout.plot.width - width - 2;
  const double middle = layout.plot.x + (layout.plot.width - width) / 2;
  const double over = line - 2.5 - height, under = line + 3;
  const double bottom = layout.plot.y + layout.plot.height;
  for (const double x : {right, layout.plot.x + 4, middle})
    for (const double y : {over, under}) {
      label.area = {x, y, width, height};
      if (y >= layout.plot.y - value_room && y + height < bottom && !obstacles.on_line(grown(label.area, 1)))
        return label;
    }
  label.area = {right, over >= layout.plot.y - value_room ? over : under, width, height};
  label.crossed = true;
  return label;
}

/// The most telling first: the last, the first, the highest, the lowest, then the others.
std::vector<std::size_t> order_of_values(std::span<const RunPoint> points) {
  const auto less = [](const RunPoint& a, const RunPoint& b) { return a.value < b.value; };
  std::vector<std::size_t> order{
      points.size() - 1, 0,
      static_cast<std::size_t>(std::max_element(points.begin(), points.end(), less) - points.begin()),
      static_cast<std::size_t>(std::min_element(points.begin(), points.end(), less) - points.begin())};
  for (std::size_t i = 0; i < points.size(); ++i) order.push_back(i);
  return order;
}

std::vector<RunValue> place_values(const RunDiagram& diagram, const RunLayout& layout, Obstacles obstacles,
                                   const Words& words, double width, const MeasureText& measure) {
  std::vector<RunValue> values;
  std::vector<bool> done(diagram.points.size(), false);
  const double goal = diagram.goal ? layout.y(diagram.goal->value) : -100;
  for (const std::size_t i : order_of_values(diagram.points)) {
    if (done[i]) continue;
    done[i] = true;
    RunValue value{written_number(diagram.points[i].value, words), {}};
    const double text_width = measure(value.text, style::strong_name.size, style::strong_name.weight);
    const double height = ascent(style::strong_name);
    const Point point = layout.points[i];
    const double above = point.y - run_marker_radius - value_gap - height;
    const double below = point.y + run_marker_radius + value_gap;
    const double middle = std::max(middle_within(point.x, text_width, width), layout.plot.x + text_width / 2);
    for (const double y : {above, below}) {
      value.area = {middle - text_width / 2, y, text_width, height};
      const Rectangle clear = grown(value.area, 1);
      if (value.area.x + text_width > width || y + height > layout.plot.y + layout.plot.height - 1) continue;
      if (obstacles.on_words(clear) || obstacles.on_line(value.area)) continue;
      if (goal > clear.y && goal < clear.y + clear.height) continue;
      obstacles.areas.push_back(grown(value.area, 2));
      values.push_back(value);
      break;
    }
  }
  return values;
}

} // namespace

const RunLabel* RunLayout::label_of(std::size_t point) const {
  const auto found =
      std::find_if(labels.begin(), labels.end(), [&](const RunLabel& label) { return label.point == point; });
  return found == labels.end() ? nullptr : &*found;
}

RunLayout arrange_run(const RunDiagram& diagram, const Words& words, double width, const MeasureText& measure) {
  RunLayout layout;
  layout.scale = find_scale(diagram);
  double tick_width = 0;
  for (const double tick : layout.scale.ticks)
    tick_width = std::max(tick_width, measure(layout.tick_text(tick, words), style::note.size, style::note.weight));
  const double left = tick_width + run_tick_gap;
  layout.plot = {left, value_room, width - left, plot_height(width)};
  if (!diagram.unit.empty()) {
    layout.unit = wrap_text(diagram.unit, width, style::note, measure);
    layout.plot.y += block_height(layout.unit.size(), style::note) + 2;
  }
  const double pitch =
      (layout.plot.width - 2 * end_room) / static_cast<double>(std::max<std::size_t>(diagram.points.size() - 1, 1));
  for (std::size_t i = 0; i < diagram.points.size(); ++i)
    layout.points.push_back(
        {layout.plot.x + end_room + pitch * static_cast<double>(i), layout.y(diagram.points[i].value)});

  layout.labels = place_labels(point_names(diagram.points, words), layout, pitch, width, measure);
  std::size_t lines = 0;
  for (const RunLabel& label : layout.labels) lines = std::max(lines, label.lines.size());
  layout.height = layout.plot.y + layout.plot.height + 7 + (lines > 0 ? block_height(lines, style::name) : 0) + 1;

  Obstacles obstacles{layout.points, {}};
  if (diagram.goal) {
    layout.goal = place_goal_label(*diagram.goal, layout, obstacles, words, measure);
    obstacles.areas.push_back(grown(layout.goal->area, 1));
  }
  layout.values = place_values(diagram, layout, obstacles, words, width, measure);
  return layout;
}

} // namespace praktijkboek
