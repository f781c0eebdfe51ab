#include "model/changed_fields.h"

namespace praktijkboek {

/// Field groups stand at the top level of a sheet.
std::unique_ptr<Document> with_changed_fields(const Document& sheet,
                                              const std::function<void(Field&, Arena&)>& change) {
  auto changed = std::make_unique<Document>();
  changed->source = sheet.source;
  changed->kind = sheet.kind;
  changed->slug = sheet.slug;
  changed->front_matter = sheet.front_matter;
  changed->footnotes = sheet.footnotes;
  changed->spans = sheet.spans;
  std::vector<Block> blocks(sheet.content.begin(), sheet.content.end());
  for (Block& block : blocks) {
    auto* group = std::get_if<FieldGroup>(&block.kind);
    if (group == nullptr) continue;
    std::vector<Field> fields(group->fields.begin(), group->fields.end());
    for (Field& field : fields) change(field, changed->arena);
    group->fields = changed->arena.store_all(fields);
  }
  changed->content = changed->arena.store_all(blocks);
  return changed;
}

} // namespace praktijkboek
