#pragma once

#include "base/date.h"
#include "base/source.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace praktijkboek {

/// A kind of box, declared as data: `> [!TIP]`.
struct BoxKind {
  std::string label;
  std::string icon;
  std::vector<std::string> audience; // empty: everybody
};

/// A file of the book as book.yaml names it.
struct BookEntry {
  std::string path; // relative to content/
  Span span;        // where book.yaml names it
};

struct Part {
  std::string title;
  std::string label;
  std::vector<BookEntry> chapters;
};

enum class AppendixKind { document, sheet };
struct Appendix {
  int number = 1; // fixed by the outline, not counted
  AppendixKind kind = AppendixKind::document;
  BookEntry entry;
};

/// What trainers use, in its order.
struct TrainingEntries {
  std::vector<BookEntry> programmes;
  std::vector<BookEntry> decks;
  std::vector<BookEntry> exercises;
  std::vector<BookEntry> skills;
};

/// book.yaml: what the book is made of, in order.
struct Book {
  std::shared_ptr<const Source> source;
  std::string title;
  std::string subtitle;
  std::vector<std::string> authors;
  std::string language = "nl";
  std::string edition;
  std::string description;
  Date date;
  std::string licence; // one sentence for the colophon; may be empty
  std::string isbn;    // of the printed book; may be empty
  BookEntry home;
  std::vector<BookEntry> front; // chapters without a number before the first part
  std::vector<Part> parts;
  std::vector<Appendix> appendices;
  std::vector<BookEntry> leaflets;
  TrainingEntries training;
  std::vector<std::string> print_masters{"a4"}; // the whole book on paper: templates/print/book-<name>.yaml
  std::vector<std::string> pack_masters{"a4"};  // of packs: those, then others
  std::vector<std::string> audiences;
  std::map<std::string, std::string, std::less<>> readers; // how an audience is called: 'deelnemers'; for some of them
  std::map<std::string, BoxKind, std::less<>> boxes;
  std::vector<std::string> hyphenation_exceptions; // 'resource-groep'
};

} // namespace praktijkboek
