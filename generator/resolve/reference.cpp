#include "resolve/reference.h"

#include "base/roman.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::string_view word_key(TargetKind kind) {
  switch (kind) {
  case TargetKind::document: return "reference.chapter";
  case TargetKind::heading: return "reference.section";
  case TargetKind::figure: return "reference.figure";
  case TargetKind::table: return "reference.table";
  case TargetKind::cards: return "reference.cards";
  }
  return {};
}

std::string in_quotes(std::string_view title) { return fmt::format("‘{}’", title); }

} // namespace

ResolvedReference reference_to(const BookIndex::LabelledTarget& place, const BookIndex& index) {
  if (place.part) {
    const std::string number = upper_case_roman(*place.part + 1);
    return {{place.document, index.book->parts[*place.part].label},
            fmt::format("{}\u00A0{}", (*index.words)("reference.part"), number)};
  }
  const IndexedDocument& document = index.documents[place.document];
  if (!place.target) {
    const std::string& name = document.number_name;
    return {{place.document, {}}, name.empty() ? in_quotes(document.index.title) : name};
  }
  const Target& target = document.index.targets[*place.target];
  const std::string_view number = document.target_numbers[*place.target];
  if (target.kind == TargetKind::cards)
    return {{place.document, std::string(target.anchor)}, std::string((*index.words)(word_key(target.kind)))};
  // A hard space keeps word and number on one line.
  std::string text = number.empty() ? in_quotes(target.title)
                                    : fmt::format("{}\u00A0{}", (*index.words)(word_key(target.kind)), number);
  return {{place.document, std::string(target.anchor)}, std::move(text)};
}

} // namespace praktijkboek
