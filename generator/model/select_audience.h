#pragma once

#include "base/diagnostics.h"
#include "model/book.h"
#include "model/document.h"

#include <set>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Who may read what the trainer says, and what is printed for nobody else.
constexpr std::string_view trainer_audience = "trainer";

/// For whom a publication is made. What is for nobody of them is nowhere in it.
using Audiences = std::set<std::string, std::less<>>;

/// The readers of a publication for everybody: all audiences of the book but the trainers.
Audiences all_readers(const Book& book);

/// Whether something for an audience is for one of the readers; an empty audience is everybody.
template <typename Names>
bool is_for(const Names& audience, const Audiences& readers) {
  for (const auto& name : audience)
    if (readers.contains(name)) return true;
  return audience.empty();
}

/// The last step of reading: takes out of a document all boxes, notes and fields that are for other readers, before
/// anything is known about it elsewhere. Labels in them are kept in Document::left_out. Warns of headings that lose all
/// that stood below them.
void select_audience(Document& document, const Book& book, const Audiences& readers, Diagnostics& diagnostics);

/// Where stands what select_audience would take out of a document as it was read; of what is nested the outermost only,
/// in the order of the source.
std::vector<Span> spans_for_others(const Document& document, const Book& book, const Audiences& readers);

/// The labels of a document and of all in it, when it is left out as a whole.
std::vector<std::string> labels_of(const Document& document);

} // namespace praktijkboek
