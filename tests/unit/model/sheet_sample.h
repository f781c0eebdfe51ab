#pragma once

#include "model/document.h"

#include <memory>
#include <vector>

namespace praktijkboek::sample {

inline Field field(std::string_view key, FieldKind kind, std::string_view shared = {}) {
  Field made;
  made.key = key;
  made.label = key;
  made.shared = shared;
  made.kind = std::move(kind);
  return made;
}

inline RowsColumn column(std::string_view key, ColumnKind kind) {
  RowsColumn made;
  made.key = key;
  made.label = key;
  made.kind = std::move(kind);
  return made;
}

/// A worksheet 'blad' of one group of fields.
inline std::unique_ptr<Document> sheet(const std::vector<Field>& fields) {
  auto document = std::make_unique<Document>();
  document->kind = DocumentKind::sheet;
  document->slug = "blad";
  document->content = document->arena.store_all(std::vector<Block>{{FieldGroup{document->arena.store_all(fields)}, 0}});
  return document;
}

} // namespace praktijkboek::sample
