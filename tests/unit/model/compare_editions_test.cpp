#include "model/edition.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

Edition edition(std::vector<EditionDocument> documents) { return {"1", "1", {2026, 11, 1}, std::move(documents)}; }

/// 'changed a/ (added x, removed y)'
std::vector<std::string> told(const std::vector<DocumentChange>& changes) {
  constexpr const char* words[] = {"added", "changed", "removed"};
  std::vector<std::string> lines;
  for (const DocumentChange& change : changes) {
    std::string line = std::string(words[static_cast<int>(change.kind)]) + " " + change.page + " " + change.title;
    for (const SectionChange& section : change.sections)
      line += std::string(", ") + words[static_cast<int>(section.kind)] + " #" + section.anchor + " " + section.title;
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the same text is no change, also when documents stand in another order") {
  const EditionDocument a{"a/", "A", {{"", "", "1"}, {"kop", "Kop", "2"}}};
  const EditionDocument b{"b/", "B", {{"", "", "3"}}};
  CHECK(compare_editions(edition({a, b}), edition({b, a}), {}).empty());
}

TEST_CASE("documents that came, changed and went are told, the last ones at the end") {
  const Edition before = edition({{"weg/", "Weg", {{"", "", "1"}}}, {"a/", "A", {{"", "", "1"}}}});
  const Edition after = edition({{"a/", "A", {{"", "", "2"}}}, {"nieuw/", "Nieuw", {{"", "", "1"}}}});
  CHECK(told(compare_editions(before, after, {})) == Lines{"changed a/ A", "added nieuw/ Nieuw", "removed weg/ Weg"});
}

TEST_CASE("what changed in a document is told by its headings") {
  const Edition before = edition({{"a/", "A", {{"", "", "1"}, {"x", "X", "2"}, {"weg", "Weg", "3"}, {"z", "Z", "4"}}}});
  const Edition after =
      edition({{"a/", "A", {{"", "", "1"}, {"nieuw", "Nieuw", "9"}, {"x", "X van nu", "5"}, {"z", "Z", "4"}}}});
  CHECK(told(compare_editions(before, after, {})) ==
        Lines{"changed a/ A, added #nieuw Nieuw, changed #x X van nu, removed #weg Weg"});
}

TEST_CASE("paragraphs that changed places are a change of their document") {
  const Edition before = edition({{"a/", "A", {{"x", "X", "1"}, {"y", "Y", "2"}}}});
  const Edition after = edition({{"a/", "A", {{"y", "Y", "2"}, {"x", "X", "1"}}}});
  CHECK(told(compare_editions(before, after, {})) == Lines{"changed a/ A"});
}

TEST_CASE("a document that moved is the same document") {
  const Edition before = edition({{"oud/index.html", "A", {{"", "", "1"}}}});
  const Edition after = edition({{"nieuw/index.html", "A", {{"", "", "1"}}}});
  CHECK(told(compare_editions(before, after, {})) == Lines{"added nieuw/index.html A", "removed oud/index.html A"});
  CHECK(compare_editions(before, after, {{"oud/index.html", "nieuw/index.html"}}).empty());
}
