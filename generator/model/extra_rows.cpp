#include "model/extra_rows.h"

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

/// Field groups stand at the top level of a sheet.
std::unique_ptr<Document> with_extra_rows(const Document& sheet, const ExtraRows& extra) {
  auto longer = std::make_unique<Document>();
  longer->source = sheet.source;
  longer->kind = sheet.kind;
  longer->slug = sheet.slug;
  longer->front_matter = sheet.front_matter;
  longer->footnotes = sheet.footnotes;
  longer->spans = sheet.spans;
  std::vector<Block> blocks(sheet.content.begin(), sheet.content.end());
  for (Block& block : blocks) {
    auto* group = std::get_if<FieldGroup>(&block.kind);
    if (group == nullptr) continue;
    std::vector<Field> fields(group->fields.begin(), group->fields.end());
    for (Field& field : fields)
      if (const auto more = extra.find(field.key); more != extra.end())
        if (auto* rows = std::get_if<RowsField>(&field.kind)) rows->rows += more->second;
    group->fields = longer->arena.store_all(fields);
  }
  longer->content = longer->arena.store_all(blocks);
  return longer;
}

} // namespace praktijkboek
