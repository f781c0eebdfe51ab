#include "model/filled_drawings.h"

#include "base/number.h"
#include "model/changed_fields.h"
#include "model/walk.h"

#include <algorithm>

namespace praktijkboek {

namespace {

/// A table of the sheet and what was filled in there.
struct FilledTable {
  const RowsField* rows = nullptr;
  const SheetRows* answers = nullptr;

  std::string_view text(const SheetRow& row, std::string_view column) const {
    const auto cell = row.find(column);
    const auto* given = cell == row.end() ? nullptr : std::get_if<std::string>(&cell->second);
    return given == nullptr ? std::string_view() : *given;
  }
  /// Place of the chosen option, from 0.
  std::optional<std::size_t> option(const SheetRow& row, std::string_view column) const {
    const auto found = std::find_if(rows->columns.begin(), rows->columns.end(),
                                    [&](const RowsColumn& candidate) { return candidate.key == column; });
    const auto* choice = found == rows->columns.end() ? nullptr : std::get_if<ChoiceField>(&found->kind);
    if (choice == nullptr) return std::nullopt;
    const auto chosen = std::find(choice->options.begin(), choice->options.end(), text(row, column));
    if (chosen == choice->options.end()) return std::nullopt;
    return static_cast<std::size_t>(chosen - choice->options.begin());
  }
  std::optional<Tie> tie(const SheetRow& row, std::string_view column) const {
    const auto place = option(row, column);
    return place ? std::optional(static_cast<Tie>(*place)) : std::nullopt;
  }
};

FilledTable find_table(const Document& sheet, const SheetData& data, std::string_view key) {
  FilledTable table;
  for_each_field(sheet.content, [&](const Field& field) {
    if (field.key == key) table.rows = std::get_if<RowsField>(&field.kind);
  });
  const auto value = data.values.find(key);
  if (value != data.values.end()) table.answers = std::get_if<SheetRows>(&value->second);
  return table.answers == nullptr ? FilledTable{} : table;
}

std::vector<Person> people_in(const FilledTable& table, const DrawingTwin& twin, const RingsDiagram& rings,
                              Arena& arena) {
  std::vector<Person> people;
  for (const SheetRow& row : *table.answers) {
    const std::string_view name = table.text(row, twin.name);
    const auto ring = table.option(row, twin.ring);
    const auto sector = rings.sectors.empty() ? std::optional<std::size_t>(0) : table.option(row, twin.sector);
    if (name.empty() || !ring || !sector) continue;
    people.push_back(
        {arena.store_text(name), static_cast<int>(*sector + 1), static_cast<int>(*ring + 1), table.tie(row, twin.tie)});
  }
  return people;
}

std::vector<TieBetween> ties_in(const FilledTable& table, const DrawingTwin& twin, const std::vector<Person>& people) {
  std::vector<TieBetween> ties;
  const auto place_of = [&](std::string_view name) {
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const Person& person) { return person.name == name; });
    return static_cast<std::size_t>(found - people.begin());
  };
  for (const SheetRow& row : *table.answers) {
    const std::size_t one = place_of(table.text(row, twin.one)), other = place_of(table.text(row, twin.other));
    if (one < people.size() && other < people.size() && one != other)
      ties.push_back({one, other, table.tie(row, twin.between_tie)});
  }
  return ties;
}

const Diagram* filled(const RingsDiagram& empty, const DrawingTwin& twin, const Document& sheet, const SheetData& data,
                      Arena& arena) {
  const FilledTable table = find_table(sheet, data, twin.rows);
  if (table.rows == nullptr) return nullptr;
  const std::vector<Person> people = people_in(table, twin, empty, arena);
  if (people.empty()) return nullptr;
  RingsDiagram rings = empty;
  rings.people = arena.store_all(people);
  if (const FilledTable between = find_table(sheet, data, twin.between); between.rows != nullptr)
    rings.between = arena.store_all(ties_in(between, twin, people));
  return arena.store(Diagram{rings});
}

const Diagram* filled(const RadarDiagram& empty, const DrawingTwin& twin, const Document& sheet, const SheetData& data,
                      Arena& arena) {
  const FilledTable table = find_table(sheet, data, twin.rows);
  if (table.rows == nullptr || table.answers->size() < empty.axes.size()) return nullptr;
  std::vector<RadarAxis> axes(empty.axes.begin(), empty.axes.end());
  std::size_t with_before = 0;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    const auto now = parse_number(table.text((*table.answers)[i], twin.now));
    if (!now) return nullptr;
    axes[i].value = std::clamp(*now, 0.0, empty.most);
    axes[i].before = parse_number(table.text((*table.answers)[i], twin.before));
    if (axes[i].before) {
      axes[i].before = std::clamp(*axes[i].before, 0.0, empty.most);
      ++with_before;
    }
  }
  if (with_before < axes.size()) // on all axes or on none
    for (RadarAxis& axis : axes) axis.before.reset();
  RadarDiagram radar = empty;
  radar.values = RadarValues::given;
  radar.axes = arena.store_all(axes);
  return arena.store(Diagram{radar});
}

const Diagram* filled_background(const DrawingField& drawing, const Document& sheet, const SheetData& data,
                                 Arena& arena) {
  if (drawing.background == nullptr || drawing.twin.rows.empty()) return nullptr;
  if (const auto* rings = std::get_if<RingsDiagram>(drawing.background))
    return filled(*rings, drawing.twin, sheet, data, arena);
  if (const auto* radar = std::get_if<RadarDiagram>(drawing.background))
    return filled(*radar, drawing.twin, sheet, data, arena);
  return nullptr;
}

} // namespace

std::unique_ptr<Document> with_filled_drawings(const Document& sheet, const SheetData& data) {
  bool is_drawn = false;
  auto changed = with_changed_fields(sheet, [&](Field& field, Arena& arena) {
    auto* drawing = std::get_if<DrawingField>(&field.kind);
    const Diagram* background = drawing == nullptr ? nullptr : filled_background(*drawing, sheet, data, arena);
    if (background == nullptr) return;
    drawing->background = background;
    is_drawn = true;
  });
  return is_drawn ? std::move(changed) : nullptr;
}

} // namespace praktijkboek
