#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

constexpr std::string_view whole = "title: Praktijkboek\n"
                                   "authors: [Werkgroep]\n"
                                   "language: nl\n"
                                   "edition: \"2026.10\"\n"
                                   "date: 2026-11-21\n"
                                   "description: Handboek.\n"
                                   "home: index.md\n"
                                   "audiences: [client, trainer]\n";

std::string wrong(std::string_view rest) {
  Diagnostics diagnostics;
  read_book(source_of("content/book.yaml", std::string(whole) + std::string(rest)), diagnostics);
  return messages(diagnostics);
}

} // namespace

TEST_CASE("book.yaml says what the book is made of") {
  Diagnostics diagnostics;
  const Book book = read_book(
      source_of("content/book.yaml", std::string(whole) +
                                         "parts:\n  - title: Achtergrond\n    label: deel-achtergrond\n    chapters:\n"
                                         "      - chapters/groep.md\n"
                                         "appendices:\n  - {number: 4, sheet: sociogram}\n"
                                         "  - {number: 17, document: appendices/websites.md}\n"
                                         "boxes:\n  tip: {label: Tip, icon: lamp}\n"
                                         "  trainer: {label: Voor de trainer, audience: trainer}\n"
                                         "hyphenation:\n  exceptions: [re-source-groep]\n"),
      diagnostics);
  CHECK(messages(diagnostics).empty());
  CHECK(book.title == "Praktijkboek");
  CHECK(book.edition == "2026.10");
  CHECK(book.date == Date{2026, 11, 21});
  CHECK(book.home.path == "index.md");
  REQUIRE(book.parts.size() == 1);
  CHECK(book.parts[0].chapters[0].path == "chapters/groep.md");
  CHECK(at(*book.source, book.parts[0].chapters[0].span) == "chapters/groep.md");
  REQUIRE(book.appendices.size() == 2);
  CHECK(book.appendices[0].number == 4);
  CHECK(book.appendices[0].kind == AppendixKind::sheet);
  CHECK(book.appendices[0].entry.path == "sheets/sociogram.yaml");
  CHECK(book.appendices[1].entry.path == "appendices/websites.md");
  CHECK(book.boxes.at("trainer").audience == std::vector<std::string>{"trainer"});
  CHECK(book.hyphenation_exceptions == std::vector<std::string>{"re-source-groep"});
}

TEST_CASE("an audience may have a name for those who read it") {
  Diagnostics diagnostics;
  const std::string named = "audiences:\n  - client\n  - deelnemer: de deelnemers\n";
  const Book book = read_book(
      source_of("content/book.yaml", std::string(whole.substr(0, whole.find("audiences"))) + named), diagnostics);
  CHECK(messages(diagnostics).empty());
  CHECK(book.audiences == std::vector<std::string>{"client", "deelnemer"});
  CHECK(book.readers == std::map<std::string, std::string, std::less<>>{{"deelnemer", "de deelnemers"}});
}

TEST_CASE("mistakes in book.yaml") {
  CHECK(wrong("parts:\n  - {title: A, chapters: [a.md, a.md]}\n") == "10:33-36 'a.md' is in the book already\n");
  CHECK(wrong("parts:\n  - {title: A, chapters: [../a.md]}\n") ==
        "10:27-33 '../a.md' is not a Markdown file below content/ (write it as 'chapters/name.md')\n");
  CHECK(wrong("appendices:\n  - {number: 4, sheet: a}\n  - {number: 4, sheet: b}\n") ==
        "11:14 there is another appendix 4 (appendices have their numbers for good)\n");
  CHECK(wrong("appendices:\n  - {number: 4}\n") == "10:5-14 an appendix needs either 'sheet' or 'document'\n");
  CHECK(wrong("boxes:\n  Tip: {label: Tip}\n") == "10:3-5 'Tip' cannot be a kind of box: use a to z, 0 to 9 and '-'\n");
  CHECK(wrong("boxes:\n  tip: {label: Tip, audience: [trainers]}\n") ==
        "10:32-39 the book has no audience 'trainers' (did you mean 'trainer'?)\n");
  CHECK(wrong("hyphenation:\n  exceptions: [-x]\n") ==
        "10:16-17 '-x' is not a word with its break points (write it as 're-sour-ce-groep')\n");
  CHECK(wrong("chapters: []\n") ==
        "9:1-8 book.yaml has no key 'chapters' (it can also have 'subtitle', 'licence', 'isbn', "
        "'front', 'parts', 'appendices', 'leaflets', 'training', 'print', 'boxes' and 'hyphenation')\n");
}

TEST_CASE("an empty book.yaml") {
  Diagnostics diagnostics;
  read_book(source_of("content/book.yaml", ""), diagnostics);
  CHECK(messages(diagnostics) == "1:1 book.yaml is a set of keys, but this is empty (write 'key: value' lines)\n");
}

TEST_CASE("packs have the page masters of the book, and more where book.yaml says so") {
  using Names = std::vector<std::string>;
  Diagnostics diagnostics;
  const auto read = [&](const std::string& print) {
    return read_book(source_of("content/book.yaml", std::string(whole) + print), diagnostics);
  };
  CHECK(read("").pack_masters == Names{"a4"});
  const Book both = read("print: {masters: [a4], packs: [a5]}\n");
  CHECK(both.print_masters == Names{"a4"});
  CHECK(both.pack_masters == Names{"a4", "a5"});
  CHECK(read("print: {packs: [a5]}\n").pack_masters == Names{"a4", "a5"});
  CHECK(read("print: {packs: [a5]}\n").print_masters == Names{"a4"});
  CHECK(read("print: {masters: [], packs: [a5]}\n").pack_masters == Names{"a5"});
  CHECK(messages(diagnostics).empty());
  CHECK(wrong("print: {masters: [a4], packs: [a4]}\n") == "9:32-33 page master 'a4' stands here twice\n");
}

TEST_CASE("book.yaml names front matter, leaflets, the page masters of the book and what its colophon says") {
  Diagnostics diagnostics;
  const Book book = read_book(
      source_of("content/book.yaml", std::string(whole) + "front: [front/vooraf.md]\nleaflets: [leaflets/kort.md]\n"
                                                          "licence: Vrij.\nisbn: 978-90-00000-00-0\n"
                                                          "print: {masters: [a5, a4]}\n"),
      diagnostics);
  CHECK(messages(diagnostics).empty());
  REQUIRE(book.front.size() == 1);
  CHECK(book.front[0].path == "front/vooraf.md");
  REQUIRE(book.leaflets.size() == 1);
  CHECK(book.leaflets[0].path == "leaflets/kort.md");
  CHECK(book.licence == "Vrij.");
  CHECK(book.isbn == "978-90-00000-00-0");
  CHECK(book.print_masters == std::vector<std::string>{"a5", "a4"});
  CHECK(book.pack_masters == book.print_masters);
  CHECK(wrong("print: {masters: [a4, a4]}\n") == "9:23-24 page master 'a4' stands here twice\n");
}
