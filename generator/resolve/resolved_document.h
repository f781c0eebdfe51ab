#pragma once

#include "base/diagnostics.h"
#include "model/document.h"
#include "resolve/book_index.h"
#include "resolve/side_table.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace praktijkboek {

/// Where a reference leads and what stands there when the author gave no words: 'figuur 1.1'.
struct ResolvedReference {
  Destination destination;
  std::string text;
};

/// First use of a glossary term in a text node, linked by itself.
struct TermUse {
  std::uint32_t begin = 0; // bytes of Text::text
  std::uint32_t end = 0;
  std::string key;
};

/// A document with all that both backends need to know about it: side tables by NodeId.
struct ResolvedDocument {
  const Document* document = nullptr;
  const BookIndex* index = nullptr;
  std::size_t position = 0; // into BookIndex::documents

  SideTable<std::string> anchors;          // headings, figures, tables
  SideTable<std::string> numbers;          // '1.2' of headings, '1.1' of figures and tables; absent: not numbered
  SideTable<ResolvedReference> references; // CrossReference, SheetCard
  SideTable<TextParts> citations;          // Citation
  SideTable<TermUse> term_uses;            // Text
  SideTable<std::string> values;           // PublicationValue
  std::vector<std::string> cited_works;    // keys, in the order of the literature list

  const IndexedDocument& place() const { return index->documents[position]; }
  const Words& words() const { return *index->words; }
};

/// Values of the publication: `organisation.name`, `book.edition`.
using PublicationValues = std::map<std::string, std::string, std::less<>>;

/// Stage 4: pure, parallel. What does not exist (label, work, term, sheet, box, value) is an error with the nearest
/// name.
ResolvedDocument resolve(const Document& document, std::size_t position, const BookIndex& index,
                         const PublicationValues& values, Diagnostics& diagnostics);

/// 'bron-tjaden2021', 'begrip-naaste': anchors in the lists of the whole book; 'noot-1' of a footnote by its index.
std::string work_anchor(std::string_view key);
std::string term_anchor(std::string_view key);

} // namespace praktijkboek
