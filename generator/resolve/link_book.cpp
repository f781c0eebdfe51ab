#include "base/text.h"
#include "resolve/book_index.h"
#include "resolve/number.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace praktijkboek {

namespace {

/// Gathers every label once; a second one is an error that names the first.
class LabelCollector {
public:
  LabelCollector(BookIndex& index, std::span<const Document* const> documents, Diagnostics& diagnostics)
      : index_(index), documents_(documents), diagnostics_(diagnostics) {}

  void collect() {
    add_all();
    std::vector<BookIndex::Label>& labels = index_.labels;
    const auto by_name = [](const auto& one, const auto& other) { return one.name < other.name; };
    std::stable_sort(labels.begin(), labels.end(), by_name);
    const BookIndex::Label* first = nullptr;
    for (const BookIndex::Label& label : labels)
      if (first == nullptr || first->name != label.name)
        first = &label;
      else
        report_twice(label, first->place);
    const auto same = [](const auto& one, const auto& other) { return one.name == other.name; };
    labels.erase(std::unique(labels.begin(), labels.end(), same), labels.end());
  }

private:
  /// In reading order: the first of one name counts.
  void add_all() {
    const std::vector<Part>& parts = index_.book->parts;
    for (std::uint32_t part = 0; part < parts.size(); ++part)
      if (!parts[part].label.empty()) add(parts[part].label, {0, std::nullopt, part});
    for (std::uint32_t position = 0; position < index_.documents.size(); ++position) {
      const DocumentIndex& document = index_.documents[position].index;
      if (!document.label.empty()) add(document.label, {position, std::nullopt});
      for (std::uint32_t target = 0; target < document.targets.size(); ++target)
        if (!document.targets[target].label.empty()) add(document.targets[target].label, {position, target});
    }
  }

  void add(std::string_view label, BookIndex::LabelledTarget place) { index_.labels.push_back({label, place}); }

  void report_twice(const BookIndex::Label& label, const BookIndex::LabelledTarget& first) {
    const Source& source = *documents_[first.document]->source;
    diagnostics_.error(*documents_[label.place.document]->source, span_of(label.place),
                       {"label '{}' stands twice; the first is in {}:{}", label.name, source.path,
                        line_column(source, span_of(first).begin).line},
                       "give one of the two another label");
  }

  Span span_of(const BookIndex::LabelledTarget& place) const {
    if (!place.target) return {};
    const Target& target = index_.documents[place.document].index.targets[*place.target];
    return documents_[place.document]->span_of(target.node);
  }

  BookIndex& index_;
  std::span<const Document* const> documents_;
  Diagnostics& diagnostics_;
};

std::vector<TermFinder::Form> term_forms(const Document& glossary) {
  std::vector<TermFinder::Form> forms;
  for (std::size_t i = 0; i < glossary.glossary.size(); ++i) {
    const GlossaryEntry& entry = glossary.glossary[i];
    forms.push_back({std::string(entry.term), i});
    for (const std::string_view form : entry.forms) forms.push_back({std::string(form), i});
  }
  return forms;
}

void link_glossary(BookIndex& index, const Document& glossary) {
  index.glossary = &glossary;
  for (std::size_t i = 0; i < glossary.glossary.size(); ++i)
    index.terms.emplace(std::string(glossary.glossary[i].key), i);
  index.term_finder = TermFinder(term_forms(glossary));
}

} // namespace

const BookIndex::LabelledTarget* BookIndex::find_label(std::string_view name) const {
  const auto place = std::lower_bound(labels.begin(), labels.end(), name,
                                      [](const Label& label, std::string_view wanted) { return label.name < wanted; });
  return place != labels.end() && place->name == name ? &place->place : nullptr;
}

std::vector<std::string> BookIndex::label_names() const {
  std::vector<std::string> names;
  for (const Label& label : labels) names.emplace_back(label.name);
  return names;
}

BookIndex link_book(const BookSources& sources, std::span<const Document* const> documents,
                    std::vector<DocumentIndex> indexes, Diagnostics& diagnostics) {
  BookIndex index;
  index.book = &sources.book;
  index.words = &sources.words;
  index.documents.reserve(indexes.size()); // not twice the memory for a while
  for (DocumentIndex& document : indexes) index.documents.push_back({std::move(document), {}, {}, {}, {}});
  number_documents(index);
  for (std::uint32_t position = 0; position < index.documents.size(); ++position) {
    const DocumentIndex& document = index.documents[position].index;
    if (document.kind == DocumentKind::sheet) index.sheets.emplace(document.slug, position);
    if (document.kind == DocumentKind::deck) index.decks.emplace(document.slug, position);
    if (document.kind == DocumentKind::exercise) index.exercises.emplace(document.slug, position);
    if (document.kind == DocumentKind::glossary) index.glossary_document = position;
    if (document.kind == DocumentKind::literature) index.literature_document = position;
    if (document.kind == DocumentKind::subject_index) index.subject_index_document = position;
  }
  LabelCollector(index, documents, diagnostics).collect();
  index.left_out.insert(sources.left_out.begin(), sources.left_out.end());
  for (const Document* document : documents)
    index.left_out.insert(document->left_out.begin(), document->left_out.end());
  if (sources.glossary != nullptr) link_glossary(index, *sources.glossary);
  index.bibliography = Bibliography(sources.literature, sources.words);
  return index;
}

} // namespace praktijkboek
