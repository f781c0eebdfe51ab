#pragma once

#include "model/document.h"
#include "yaml/excerpt.h"

#include <functional>
#include <string>

namespace praktijkboek {

/// sentences: running text. title: headings, captions, labels, cells. answer: what a made-up person filled in.
enum class PassageKind { sentences, title, answer };

/// Text as a reader sees it, that still knows where each part of it stands in the source. What is no text of the author
/// (references, citations, code, other languages) is one `no_word`.
struct Passage {
  PassageKind kind = PassageKind::sentences;
  std::string text;
  ExcerptPieces pieces;

  Span span(std::size_t begin, std::size_t end) const { return Excerpt{text, 0, pieces}.source_span(begin, end); }
};

/// U+FFFC, the object replacement character.
constexpr std::string_view no_word = "\xEF\xBF\xBC";

using VisitPassage = std::function<void(const Passage&)>;

/// All texts of a document, those of its fields and diagrams among them, in reading order.
void for_each_passage(const Document& document, const VisitPassage& visit);

} // namespace praktijkboek
