#pragma once

#include "model/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

struct BookIndex;

constexpr std::uint32_t no_subject = 0xFFFFFFFF;
constexpr std::uint32_t no_term = 0xFFFFFFFF;

/// A place in a text that the subject index names.
struct SubjectMention {
  NodeId node = 0;         // Text, TermReference or IndexMark
  std::uint32_t begin = 0; // bytes of Text::text; of the other kinds both are 0
  std::uint32_t end = 0;
  std::uint32_t subject = no_subject; // into BookIndex::subjects
};

/// A paragraph of the book that a subject is treated in.
struct SubjectPlace {
  std::uint32_t document = 0;          // into BookIndex::documents
  std::optional<std::uint32_t> target; // the heading; none: before the first one
};

/// One entry of the subject index: a glossary term, or what an author marked.
struct Subject {
  std::string title;
  std::string note; // what an abbreviation stands for; may be empty
  std::string term; // key in the glossary; may be empty
  std::vector<SubjectPlace> places;
};

/// A place that uses a glossary term or carries a mark of the author, with what decides whether the index names it.
/// Small, because a book has many.
struct FoundMention {
  enum class Weight : std::uint8_t { used, titled, marked }; // in the text, in a heading, by the author
  NodeId node = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t term = no_term; // entry of the glossary
  std::uint32_t section = 0;    // number of its heading among DocumentIndex::targets, from 1; 0: before the first
  Weight weight = Weight::used;
  const IndexMark* mark = nullptr; // of Weight::marked
};

/// Stage 3, first half: pure, parallel. All mentions in one document, by their nodes.
std::vector<FoundMention> find_mentions(const Document& document, std::size_t position, const BookIndex& index);

/// The most paragraphs that the entry of a term names: more is no help to somebody who looks it up.
constexpr std::size_t most_subject_places = 10;

/// Stage 3, second half: serial, small. Chooses what the index names: every mark, and of a term the paragraphs that
/// have it in their title or use it most, at most `most_subject_places` beside the titled ones. Fills
/// BookIndex::subjects, in the order of the alphabet, and the named mentions of each document.
/// @param found by document
void link_subjects(BookIndex& index, const std::vector<std::vector<FoundMention>>& found);

} // namespace praktijkboek
