#include "read/fenced/diagram.h"

#include "read/fenced/diagram_data.h"
#include "read/fenced/fenced_block.h"
#include "read/yaml_texts.h"

#include <array>

namespace praktijkboek {

namespace {

enum class DiagramKind { rings, steps, bars, radar, cycle, run, timeline };
constexpr std::array<Choice<DiagramKind>, 7> diagram_kinds{{{"rings", DiagramKind::rings},
                                                            {"steps", DiagramKind::steps},
                                                            {"bars", DiagramKind::bars},
                                                            {"radar", DiagramKind::radar},
                                                            {"cycle", DiagramKind::cycle},
                                                            {"run", DiagramKind::run},
                                                            {"timeline", DiagramKind::timeline}}};
constexpr std::array<Choice<Tie>, 3> ties{
    {{"supporting", Tie::supporting}, {"neutral", Tie::neutral}, {"strained", Tie::strained}}};

/// Reports a list of which a diagram needs at least one item.
void require_items(MapReader& map, std::string_view key, std::size_t count) {
  if (map.required_value(key) != nullptr && count == 0) map.error(key, {"'{}' must not be empty", key});
}

Person read_person(Reading& reading, const YamlContext& context, const YamlValue& value, const RingsDiagram& rings) {
  MapReader map(context, value, "a person");
  Person person;
  person.name = keep_required_text(reading, map, "name");
  const auto numbered = [&](std::string_view key, std::size_t count) {
    map.required_value(key);
    return static_cast<int>(map.integer(key, {1, static_cast<long>(count)}).value_or(1));
  };
  person.sector = numbered("sector", rings.sectors.size());
  person.ring = numbered("ring", rings.rings.size());
  person.tie = map.choice<Tie>("tie", ties).value_or(Tie::supporting);
  map.finish();
  return person;
}

Diagram read_data(Reading& reading, MapReader& map, DiagramKind kind) {
  switch (kind) {
  case DiagramKind::rings: return read_rings(reading, map, RingsUse::with_people);
  case DiagramKind::steps: return read_steps(reading, map);
  case DiagramKind::bars: return read_bars(reading, map);
  case DiagramKind::radar: return read_radar(reading, map);
  case DiagramKind::cycle: return read_cycle(reading, map);
  case DiagramKind::run: return read_run(reading, map);
  case DiagramKind::timeline: return read_timeline(reading, map);
  }
  return StepsDiagram{};
}

} // namespace

RingsDiagram read_rings(Reading& reading, MapReader& map, RingsUse use) {
  RingsDiagram diagram;
  diagram.centre = keep_text(reading, map, "centre");
  diagram.rings = keep_texts(reading, map, "rings");
  require_items(map, "rings", diagram.rings.size());
  diagram.sectors = keep_texts(reading, map, "sectors");
  require_items(map, "sectors", diagram.sectors.size());
  if (use == RingsUse::to_fill_in) return diagram;
  std::vector<Person> people;
  for (const YamlValue& value : map.list("people"))
    people.push_back(read_person(reading, map.context(), value, diagram));
  diagram.people = reading.store_all(people);
  return diagram;
}

std::optional<decltype(Block::kind)> read_diagram_figure(Reading& reading, MapReader& map) {
  map.required_value("kind");
  const auto kind = map.choice<DiagramKind>("kind", diagram_kinds);
  if (!kind) return std::nullopt;
  DiagramFigure figure;
  figure.caption = read_caption(reading, map);
  figure.alternative = keep_text(reading, map, "alt");
  figure.diagram = read_data(reading, map, *kind);
  map.finish();
  return reading.store(figure);
}

} // namespace praktijkboek
