#include "read/sheet/check_twins.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr std::size_t kinds_of_ties = 3; // model/diagram.h

const Field* find_field(Blocks blocks, std::string_view key) {
  for (const Block& block : blocks)
    if (const auto* group = std::get_if<FieldGroup>(&block.kind))
      for (const Field& field : group->fields)
        if (field.key == key) return &field;
  return nullptr;
}

class TwinCheck {
public:
  /// @param name of the table
  TwinCheck(const Field& drawing, std::string_view name, const RowsField& rows, Reading& reading)
      : drawing_(drawing), name_(name), rows_(rows), reading_(reading) {}

  void need_text(std::string_view key) const {
    const RowsColumn* column = find(key);
    if (column != nullptr && !std::holds_alternative<TextField>(column->kind))
      error(key, {"name a column of type text"});
  }
  void need_choice(std::string_view key, std::size_t count) const {
    const RowsColumn* column = find(key);
    if (column == nullptr) return;
    const auto* choice = std::get_if<ChoiceField>(&column->kind);
    if (choice == nullptr || choice->options.size() != count)
      error(key, {"name a column of type choice with {} options, in the order of the drawing", count});
  }
  void need_box(std::string_view key) const {
    const RowsColumn* column = find(key);
    if (column == nullptr) return;
    const auto* check = std::get_if<CheckField>(&column->kind);
    if (check == nullptr || !check->options.empty())
      error(key, {"write the key of a column of type check without options"});
  }
  void need_number(std::string_view key) const {
    const RowsColumn* column = find(key);
    if (column != nullptr && !std::holds_alternative<NumberField>(column->kind) &&
        !std::holds_alternative<ScaleField>(column->kind))
      error(key, {"name a column of type scale or number"});
  }

private:
  /// A key that was not written is no mistake.
  const RowsColumn* find(std::string_view key) const {
    if (key.empty()) return nullptr;
    const auto column = std::find_if(rows_.columns.begin(), rows_.columns.end(),
                                     [&](const RowsColumn& candidate) { return candidate.key == key; });
    if (column != rows_.columns.end()) return &*column;
    error(key, {"write the key of a column"});
    return nullptr;
  }
  void error(std::string_view key, Message hint) const {
    reading_.error(reading_.span_of(drawing_.id),
                   {"'{}' cannot be drawn from the column '{}' of '{}'", drawing_.key, key, name_}, std::move(hint));
  }

  const Field& drawing_;
  std::string_view name_;
  const RowsField& rows_;
  Reading& reading_;
};

const RowsField* find_table(const Field& field, std::string_view key, Blocks blocks, Reading& reading) {
  const Field* table = find_field(blocks, key);
  const auto* rows = table == nullptr ? nullptr : std::get_if<RowsField>(&table->kind);
  if (rows == nullptr)
    reading.error(reading.span_of(field.id),
                  {"'{}' is drawn from '{}', which is no table of the sheet", field.key, key},
                  {"write the key of a field of type rows"});
  return rows;
}

void check_between(const Field& field, const DrawingTwin& twin, Blocks blocks, Reading& reading) {
  if (twin.between.empty()) return;
  const RowsField* rows = find_table(field, twin.between, blocks, reading);
  if (rows == nullptr) return;
  const TwinCheck check(field, twin.between, *rows, reading);
  check.need_text(twin.one);
  check.need_text(twin.other);
  check.need_choice(twin.between_tie, kinds_of_ties);
}

void check_twin(const Field& field, const DrawingField& drawing, Blocks blocks, Reading& reading) {
  const DrawingTwin& twin = drawing.twin;
  const RowsField* rows = find_table(field, twin.rows, blocks, reading);
  if (rows == nullptr) return;
  const TwinCheck check(field, twin.rows, *rows, reading);
  if (const auto* rings = std::get_if<RingsDiagram>(drawing.background)) {
    check.need_text(twin.name);
    check.need_choice(twin.sector, rings->sectors.size());
    check.need_choice(twin.ring, rings->rings.size());
    check.need_choice(twin.tie, kinds_of_ties);
    for (const SupportColumn& support : twin.support) check.need_box(support.column);
    check_between(field, twin, blocks, reading);
  } else if (const auto* radar = std::get_if<RadarDiagram>(drawing.background)) {
    check.need_number(twin.now);
    check.need_number(twin.before);
    if (rows->labels.size() != radar->axes.size())
      reading.error(reading.span_of(field.id),
                    {"'{}' has {} axes, but '{}' has {} rows with a label", field.key, radar->axes.size(), twin.rows,
                     rows->labels.size()},
                    {"give the table a label for each axis, in the same order"});
  }
}

} // namespace

void check_twins(Blocks blocks, Reading& reading) {
  for (const Block& block : blocks) {
    const auto* group = std::get_if<FieldGroup>(&block.kind);
    if (group == nullptr) continue;
    for (const Field& field : group->fields)
      if (const auto* drawing = std::get_if<DrawingField>(&field.kind))
        if (drawing->background != nullptr && !drawing->twin.rows.empty()) check_twin(field, *drawing, blocks, reading);
  }
}

} // namespace praktijkboek
