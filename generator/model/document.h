#pragma once

#include "base/arena.h"
#include "base/date.h"
#include "base/source.h"
#include "base/span_list.h"
#include "model/block.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// `front` is an unnumbered chapter before the first part, `leaflet` a summary on one sheet of paper.
enum class DocumentKind {
  home,
  front,
  chapter,
  appendix,
  sheet,
  glossary,
  literature,
  subject_index,
  leaflet,
  training, // the list of what trainers use
  programme,
  deck,
  exercise,
  skill,
  packs // the list of course packs
};

enum class SheetHeader { none, client };
enum class CopyList { none, shown };

/// What a worksheet says of itself above its first field.
struct SheetFrontMatter {
  std::string purpose;
  std::string filled_by;
  SheetHeader header = SheetHeader::client;
  CopyList copies = CopyList::shown;
};

/// What a trainer must know before the start of a deck or an exercise.
struct TrainingFrontMatter {
  int minutes = 0;
  std::string goal;  // of an exercise, like what follows
  std::string group; // '3–4 deelnemers'
  std::vector<std::string> materials;
};

struct FrontMatter {
  std::string title;
  std::string description;
  std::string label;    // of the document as a whole; may be empty
  std::string language; // BCP 47; empty: the book's
  std::optional<Date> reviewed;
  std::vector<std::string> audience;                   // empty: everybody
  std::shared_ptr<const SheetFrontMatter> sheet;       // of worksheets; apart, because most documents have none
  std::shared_ptr<const TrainingFrontMatter> training; // of decks and exercises, likewise
};

struct Footnote {
  NodeId id = 0;
  std::string_view label;
  Blocks content;
};

/// One entry of the glossary; its definition is inline text with term links.
struct GlossaryEntry {
  NodeId id = 0;
  std::string_view key;
  std::string_view term;
  std::string_view expansion; // of an abbreviation; may be empty
  std::span<const std::string_view> forms;
  Inlines definition;
};

/// A file of rows whose numbers a document shows: CSV.
struct DataFile {
  std::string path;                     // below content/
  std::shared_ptr<const Source> source; // null: it could not be read
  std::set<std::size_t> columns;        // that are shown, from 0: the others are in no output
};

/// One source as it was read: a tree of plain nodes that live in the arena or are views of the source. Does not change
/// after reading and does not depend on any other document.
struct Document {
  std::shared_ptr<const Source> source;
  DocumentKind kind = DocumentKind::chapter;
  std::string slug;
  FrontMatter front_matter;
  Arena arena;
  Blocks content;
  std::span<const Footnote> footnotes;     // in order of first reference
  std::span<const GlossaryEntry> glossary; // of DocumentKind::glossary only
  SpanList spans;                          // by NodeId: where each node stands in the source
  std::vector<std::string> left_out;       // labels of what is for other readers
  std::vector<DataFile> data;              // files that it was read from beside its source

  Span span_of(NodeId id) const { return spans[id]; }
};

/// The text of inline content without any markup: for bookmarks, tooltips, search and addresses.
std::string plain_text(Inlines content);

} // namespace praktijkboek
