#pragma once

#include "base/source.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

namespace praktijkboek {

/// Numbers the nodes of one document from 0 in reading order. What later stages find out about a node is kept in side
/// tables under its id: a document never changes after reading.
using NodeId = std::uint32_t;

struct Inline;
using Inlines = std::span<const Inline>;

/// All texts are views of the document's source or of its arena.
struct Text {
  std::string_view text; // may hold line ends: they are blanks
};
struct Emphasis {
  Inlines content;
};
struct Strong {
  Inlines content;
};
struct Strikethrough {
  Inlines content;
};
struct CodeSpan {
  std::string_view text;
};
/// To another host or a file; what points inside the book is a CrossReference.
struct Link {
  std::string_view destination;
  Inlines content;
};
struct InlineImage {
  std::string_view path; // relative to content/
  std::string_view alternative;
};
/// `[](#label)`, or with the author's own words.
struct CrossReference {
  std::string_view label;
  Inlines content; // empty: 'figuur 1.1' is made from the target
};

struct CitedWork {
  std::string_view key;
  std::string_view locator; // 'p. 24'; may be empty
  Span span;
};
enum class CitationForm { parenthetical, narrative };
struct Citation {
  std::span<const CitedWork> works;
  CitationForm form;
};

struct TermReference {
  std::string_view key;
  Inlines content;
};
/// `[woorden](index:ingang)`: a place that the subject index names, beside the uses of glossary terms.
struct IndexMark {
  std::string_view entry; // as it stands in the index; empty: the words themselves
  Inlines content;        // may be empty
};
/// Words in another language than the text around them (WCAG 3.1.2).
struct ForeignText {
  std::string_view language; // BCP 47
  Inlines content;
};
struct FootnoteReference {
  std::uint32_t index; // into Document::footnotes
};
/// `{{organisation.name}}`: a value of the publication.
struct PublicationValue {
  std::string_view name;
};
struct LineBreak {};

struct Inline {
  // A book has a million of these: what is large or rare stands elsewhere in the arena, and the id in the padding
  // behind the variant.
  [[no_unique_address]] std::variant<Text, Emphasis, Strong, Strikethrough, CodeSpan, const Link*, const InlineImage*,
                                     const CrossReference*, const Citation*, const TermReference*, const IndexMark*,
                                     const ForeignText*, FootnoteReference, PublicationValue, LineBreak>
      kind;
  NodeId id = 0;
};

} // namespace praktijkboek
