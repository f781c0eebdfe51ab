#include "model/extra_rows.h"

#include "model/changed_fields.h"
#include "model/walk.h"

namespace praktijkboek {

ExtraRows extra_rows(const Document& sheet, const SheetData& data) {
  ExtraRows extra;
  for_each_field(sheet.content, [&](const Field& field) {
    const auto* rows = std::get_if<RowsField>(&field.kind);
    const auto value = data.values.find(field.key);
    if (rows == nullptr || value == data.values.end()) return;
    const auto* given = std::get_if<SheetRows>(&value->second);
    if (given != nullptr && given->size() > rows->rows)
      extra.emplace(field.key, static_cast<std::uint32_t>(given->size() - rows->rows));
  });
  return extra;
}

std::unique_ptr<Document> with_extra_rows(const Document& sheet, const ExtraRows& extra) {
  return with_changed_fields(sheet, [&](Field& field, Arena&) {
    auto* rows = std::get_if<RowsField>(&field.kind);
    if (const auto more = extra.find(field.key); rows != nullptr && more != extra.end()) rows->rows += more->second;
  });
}

} // namespace praktijkboek
