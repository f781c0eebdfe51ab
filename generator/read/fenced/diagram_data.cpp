#include "read/fenced/diagram_data.h"

#include "read/fenced/data_range.h"
#include "read/yaml_texts.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr CountRange step_counts{1, 12};
constexpr CountRange axis_counts{3, 12};
constexpr CountRange cycle_counts{2, 8};
constexpr CountRange event_counts{1, 16};

double read_value(MapReader& map, std::string_view key, NumberRange range) {
  map.required_value(key);
  const double value = map.number(key).value_or(std::max(0.0, range.minimum));
  if (value >= range.minimum && value <= range.maximum) return value;
  map.error(key, {"'{}' must be from {} to {}, but it is {}", key, fmt::format("{}", range.minimum),
                  fmt::format("{}", range.maximum), fmt::format("{}", value)});
  return std::clamp(value, range.minimum, range.maximum);
}

/// The items of a list that a drawing has room for.
template <typename Item, typename ReadItem>
std::vector<Item> read_items(MapReader& map, std::string_view key, std::string_view thing, CountRange counts,
                             const ReadItem& read_item) {
  map.required_value(key);
  std::vector<Item> items;
  bool all_are_maps = true;
  for (const YamlValue& value : map.list(key)) {
    MapReader item(map.context(), value, thing);
    all_are_maps = all_are_maps && item.is_map();
    items.push_back(read_item(item));
    item.finish();
  }
  const YamlValue* given = map.value(key);
  if (given == nullptr || !all_are_maps || !std::holds_alternative<YamlList>(given->content)) return items;
  if (items.empty())
    map.error(key, {"'{}' must not be empty", key});
  else if (items.size() < counts.fewest)
    map.error(key, {"'{}' needs at least {}, but it has {}", key, counts.fewest, items.size()});
  else if (items.size() > counts.most)
    map.error(key, {"'{}' has room for {}, but it has {}", key, counts.most, items.size()},
              {"make two diagrams of it, or leave out what matters least"});
  return items;
}

std::vector<Step> read_all_steps(Reading& reading, MapReader& map, CountRange counts) {
  return read_items<Step>(map, "steps", "a step", counts, [&](MapReader& step) {
    const std::string_view title = keep_required_text(reading, step, "title");
    return Step{title, keep_text(reading, step, "text")};
  });
}

} // namespace

StepsDiagram read_steps(Reading& reading, MapReader& map) {
  return {reading.store_all(read_all_steps(reading, map, step_counts))};
}

BarsDiagram read_bars(Reading& reading, MapReader& map) {
  if (map.value("data") != nullptr) return read_bars_of_file(reading, map);
  BarsDiagram diagram;
  diagram.unit = keep_text(reading, map, "unit");
  diagram.bars = reading.store_all(read_items<Bar>(map, "bars", "a bar", bar_counts, [&](MapReader& bar) {
    const std::string_view label = keep_required_text(reading, bar, "label");
    const double value = read_value(bar, "value", counted_range);
    return Bar{label, value, keep_text(reading, bar, "note")};
  }));
  return diagram;
}

RadarDiagram read_radar(Reading& reading, MapReader& map) {
  RadarDiagram diagram;
  diagram.most = map.number("most").value_or(diagram.most);
  if (diagram.most <= 0) {
    map.error("most", {"'most' must be more than 0"}, {"it is the value at the outermost ring, usually 10"});
    diagram.most = 10;
  }
  const NumberRange range{0, diagram.most};
  std::vector<Span> places;
  const auto axes = read_items<RadarAxis>(map, "axes", "an axis", axis_counts, [&](MapReader& axis) {
    RadarAxis read{keep_required_text(reading, axis, "label"), read_value(axis, "value", range), std::nullopt};
    if (axis.value("before") != nullptr) read.before = read_value(axis, "before", range);
    places.push_back(axis.span());
    return read;
  });
  const auto without = std::find_if(axes.begin(), axes.end(), [](const RadarAxis& axis) { return !axis.before; });
  if (without != axes.end() &&
      std::any_of(axes.begin(), axes.end(), [](const RadarAxis& axis) { return axis.before.has_value(); })) {
    const Span place = places[static_cast<std::size_t>(without - axes.begin())];
    reading.error({place.begin, place.begin}, {"this axis has no 'before', but others have"},
                  {"give all axes a 'before', or none"});
  }
  diagram.axes = reading.store_all(axes);
  return diagram;
}

CycleDiagram read_cycle(Reading& reading, MapReader& map) {
  const std::string_view centre = keep_text(reading, map, "centre");
  return {centre, reading.store_all(read_all_steps(reading, map, cycle_counts))};
}

RunDiagram read_run(Reading& reading, MapReader& map) {
  if (map.value("data") != nullptr) return read_run_of_file(reading, map);
  RunDiagram diagram;
  diagram.unit = keep_text(reading, map, "unit");
  if (const YamlValue* value = map.value("goal")) {
    MapReader goal(map.context(), *value, "a goal");
    diagram.goal = RunGoal{read_value(goal, "value", written_range), keep_text(reading, goal, "label")};
    goal.finish();
  }
  diagram.points =
      reading.store_all(read_items<RunPoint>(map, "points", "a point", point_counts, [&](MapReader& point) {
        return RunPoint{keep_required_text(reading, point, "label"), read_value(point, "value", written_range)};
      }));
  return diagram;
}

TimelineDiagram read_timeline(Reading& reading, MapReader& map) {
  return {reading.store_all(read_items<TimelineEvent>(map, "events", "an event", event_counts, [&](MapReader& event) {
    return TimelineEvent{keep_required_text(reading, event, "when"), keep_required_text(reading, event, "title"),
                         keep_text(reading, event, "text")};
  }))};
}

} // namespace praktijkboek
