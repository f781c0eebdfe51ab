#pragma once

#include "base/source.h"
#include "model/document.h"

#include <memory>
#include <string>
#include <vector>

namespace praktijkboek {

enum class PackPartKind {
  cover,
  contents,
  divider,   // a page with a title before what follows
  document,  // a chapter, an appendix, an exercise, a skill sheet, a programme: as a whole
  paragraph, // a heading by its label, with what stands below it
  deck,      // as a hand-out, or with the trainer's notes
  cards,     // of an exercise or skill sheet, to cut out
  sheet,
  notes, // blank pages with lines
  back
};

struct PackPart {
  PackPartKind kind = PackPartKind::cover;
  DocumentKind document = DocumentKind::chapter; // of documents, decks, cards and sheets
  std::string subject;                           // slug, label, or the title of a divider
  int count = 0;                                 // slides on a page, 0: with the trainer's notes; pages for notes
  std::vector<std::string> audience;
  Span span;
};

/// A course pack: what is in it, in order.
struct Pack {
  std::shared_ptr<const Source> source;
  std::string name; // of its file
  std::string title;
  std::string description;
  std::string label;                  // its place on the page of the packs; may be empty
  std::vector<std::string> audiences; // for whom it is published, one PDF each
  std::string master = "a4";          // templates/print/book-<master>.yaml
  std::vector<PackPart> parts;
};

} // namespace praktijkboek
