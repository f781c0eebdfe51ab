#pragma once

#include "base/date.h"

#include <map>
#include <string>
#include <vector>

namespace praktijkboek {

/// The text under one heading of a document, as far as it takes to see whether it is the same as before.
struct EditionSection {
  std::string anchor; // empty: what stands above the first heading
  std::string title;
  std::string text_hash; // of what the author wrote, without what the program makes of it
};

struct EditionDocument {
  std::string page; // 'hoofdstukken/x/index.html'
  std::string title;
  std::vector<EditionSection> sections; // in order
};

/// An edition of the handbook as readers had it: which documents there were, and what stood in them.
struct Edition {
  std::string name;  // part of its address: '2026-1'
  std::string title; // as book.yaml called it: '2026.1'
  Date date;
  std::vector<EditionDocument> documents; // in the order of the publication
};

enum class ChangeKind { added, changed, removed };

struct SectionChange {
  ChangeKind kind = ChangeKind::changed;
  std::string anchor;
  std::string title;
};

struct DocumentChange {
  ChangeKind kind = ChangeKind::changed;
  std::string page; // in the edition that has it: the new one, but for what was removed
  std::string title;
  std::vector<SectionChange> sections; // of changed documents; empty: only what stands above the first heading
};

/// Pages that have another address now, by their address of before.
using MovedPages = std::map<std::string, std::string, std::less<>>;

/// What is in one edition and was not in another: first what is new or changed, in the order of the new edition, then
/// what is gone, in that of the old one.
std::vector<DocumentChange> compare_editions(const Edition& before, const Edition& after, const MovedPages& moved);

} // namespace praktijkboek
