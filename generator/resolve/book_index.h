#pragma once

#include "base/diagnostics.h"
#include "model/book.h"
#include "model/document.h"
#include "model/literature.h"
#include "model/words.h"
#include "resolve/citation.h"
#include "resolve/subject_index.h"
#include "resolve/term_finder.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace praktijkboek {

enum class TargetKind { document, heading, figure, table, cards };

/// A thing that can be referred to. Its texts live in DocumentIndex::texts: a large book has many.
struct Target {
  TargetKind kind = TargetKind::heading;
  NodeId node = 0;
  int level = 0;           // of headings
  std::string_view label;  // as the author gave it; may be empty
  std::string_view anchor; // unique in its document
  std::string_view title;
};

/// What other documents and the contents may know of a document. Needs the document no more.
struct DocumentIndex {
  DocumentKind kind = DocumentKind::chapter;
  std::string slug;
  std::string title;
  std::string description;
  std::string label;
  int minutes = 0;               // of decks and exercises
  std::vector<Target> targets{}; // in reading order
  Arena texts{320};
};

/// Stage 2: pure, parallel.
DocumentIndex index_document(const Document& document);

/// One document in the order of the publication.
struct IndexedDocument {
  DocumentIndex index;
  std::string number;                           // '1', '17'; empty for home and lists
  std::string number_name;                      // 'hoofdstuk 1', 'bijlage 17'; empty likewise
  std::optional<std::size_t> part;              // into Book::parts
  std::vector<std::string_view> target_numbers; // beside index.targets, in its texts: '1.2'; empty: not numbered
  std::vector<SubjectMention> mentions{};       // what the subject index names in its text, by their nodes
};

/// A place in the publication.
struct Destination {
  std::size_t document = 0; // into BookIndex::documents
  std::string anchor;       // empty: its beginning
  friend bool operator==(const Destination&, const Destination&) = default;
};

/// Slug -> position in BookIndex::documents.
using DocumentsBySlug = std::map<std::string, std::uint32_t, std::less<>>;

/// What the book knows as a whole. Made once by link_book, then only read.
struct BookIndex {
  const Book* book = nullptr;
  const Words* words = nullptr;
  std::vector<IndexedDocument> documents;
  struct LabelledTarget {
    std::uint32_t document;
    std::optional<std::uint32_t> target; // none: the document itself
    std::optional<std::uint32_t> part{}; // a part of the book; its place is on the home page, which is `document`
  };
  struct Label {
    std::string_view name;
    LabelledTarget place;
  };
  std::vector<Label> labels; // in the order of their names: a large book has many, and a map takes twice the memory
  DocumentsBySlug sheets;
  DocumentsBySlug decks;
  DocumentsBySlug exercises;
  std::set<std::string, std::less<>> left_out; // labels of what is for other readers
  const Document* glossary = nullptr;          // none: the book has no glossary
  std::optional<std::size_t> glossary_document;
  std::optional<std::size_t> literature_document;
  std::optional<std::size_t> subject_index_document;
  std::map<std::string, std::size_t, std::less<>> terms; // key -> entry of the glossary
  TermFinder term_finder;
  Bibliography bibliography;
  std::vector<Subject> subjects; // what the subject index names, in the order of the alphabet

  /// Null when nothing has this label.
  const LabelledTarget* find_label(std::string_view name) const;
  /// For suggestions.
  std::vector<std::string> label_names() const;
};

struct BookSources {
  const Book& book;
  const Words& words;
  const Literature& literature;
  const Document* glossary = nullptr;
  std::vector<std::string> left_out{}; // labels of documents for other readers
};

/// Stage 3: serial, small. Labels that stand twice are errors. `documents` and `indexes` stand side by side, in the
/// order of the publication: home, front matter, chapters, appendices, leaflets, training material, glossary,
/// literature, subject index.
BookIndex link_book(const BookSources& sources, std::span<const Document* const> documents,
                    std::vector<DocumentIndex> indexes, Diagnostics& diagnostics);

} // namespace praktijkboek
