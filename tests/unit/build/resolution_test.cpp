#include "small_book.h"

using namespace praktijkboek;

namespace {

std::vector<std::string> reference_texts(const ResolvedDocument& document) {
  std::vector<std::string> out;
  for (const auto& [node, reference] : document.references.entries()) out.push_back(reference.text);
  return out;
}

std::vector<std::string> numbers(const ResolvedDocument& document) {
  std::vector<std::string> out;
  for (const auto& [node, number] : document.numbers.entries()) out.push_back(number);
  return out;
}

std::string steps(const std::string& label) {
  return "```diagram\nkind: steps\nlabel: " + label +
         "\ncaption: Stappen\nsteps: [{title: Een}, {title: Twee}]\n```\n\n";
}

} // namespace

TEST_CASE("paragraphs, figures and tables are numbered within their chapter") {
  SmallBook book(
      {{"content/book.yaml", book_yaml("[chapters/a.md, chapters/b.md]")},
       {"content/chapters/a.md", chapter("A", "Tekst.")},
       {"content/chapters/b.md", chapter("B", "## Een\n\n### Een een\n\n" + steps("s1") +
                                                  "### Een twee\n\n## Twee\n\n"
                                                  "### Weer\n\n#### Te diep voor een nummer\n\n" +
                                                  steps("s2") + "| a |\n|---|\n| b |\n\nTabel: Kort {#t}\n")}});
  CHECK(numbers(book.resolved(2)) ==
        std::vector<std::string>{"2.1", "2.1.1", "2.1", "2.1.2", "2.2", "2.2.1", "2.2", "2.1"});
  CHECK(book.messages() == std::vector<std::string>{});
}

TEST_CASE("a reference says what it leads to") {
  SmallBook book(
      {{"content/book.yaml",
        book_yaml("[chapters/a.md]", "[{number: 4, sheet: blad}, {number: 17, document: appendices/z.md}]")},
       {"content/chapters/a.md",
        chapter("A",
                "## Kop {#kop}\n\n" + steps("fig") +
                    "Zie [](#hoofdstuk), [](#kop), [](#fig), [](#blad), [](#bijlage), [](#bijlagekop), "
                    "[](#bijlagefiguur) en [eigen woorden](#kop).",
                "hoofdstuk")},
       {"content/appendices/z.md", chapter("Z", "## Los {#bijlagekop}\n\n" + steps("bijlagefiguur"), "bijlage")},
       {"content/sheets/blad.yaml",
        "title: Blad\npurpose: Oefenen.\nfilled_by: cliënt\nsections: [{title: S, fields: [{key: naam, type: "
        "text, label: Naam}]}]\n"}});
  CHECK(reference_texts(book.resolved(1)) ==
        std::vector<std::string>{"hoofdstuk\u00A01", "paragraaf\u00A01.1", "figuur\u00A01.1", "bijlage\u00A04",
                                 "bijlage\u00A017", "‘Los’", "figuur\u00A0B17.1", "paragraaf\u00A01.1"});
  CHECK(book.messages() == std::vector<std::string>{});
}

TEST_CASE("references lead to their document and anchor") {
  SmallBook book({{"content/book.yaml", book_yaml("[chapters/a.md, chapters/b.md]")},
                  {"content/chapters/a.md", chapter("A", "Zie [](#daar) en [](#heel).")},
                  {"content/chapters/b.md", chapter("B", "## Dubbel\n\n## Dubbel\n\n## Daar {#daar}", "heel")}});
  const ResolvedDocument document = book.resolved(1);
  CHECK(document.references.entries().at(0).second.destination == Destination{2, "daar"});
  CHECK(document.references.entries().at(1).second.destination == Destination{2, ""});
  std::vector<std::string> anchors;
  const ResolvedDocument other = book.resolved(2);
  for (const auto& [node, anchor] : other.anchors.entries()) anchors.push_back(anchor);
  CHECK(anchors == std::vector<std::string>{"dubbel", "dubbel-2", "daar"});
}

TEST_CASE("the first use of a term in a chapter is linked, not in headings or links, and not again") {
  SmallBook book(
      {{"content/book.yaml", book_yaml("[chapters/a.md]")},
       {"content/glossary.yaml", "naaste: {term: naaste, forms: [naasten], definition: Wie bij je hoort.}\n"},
       {"content/chapters/a.md",
        chapter("A", "## De naaste\n\n[Een naaste](https://example.org) en naasten. Een naaste.")}});
  const ResolvedDocument document = book.resolved(1);
  REQUIRE(document.term_uses.entries().size() == 1);
  const TermUse& use = document.term_uses.entries()[0].second;
  CHECK(use.key == "naaste");
  CHECK(use.end - use.begin == std::string_view("naasten").size());
}

TEST_CASE("a term that the author linked is not linked again") {
  SmallBook book({{"content/book.yaml", book_yaml("[chapters/a.md]")},
                  {"content/glossary.yaml", "naaste: {term: naaste, definition: Wie bij je hoort.}\n"},
                  {"content/chapters/a.md", chapter("A", "Een [naaste](term:naaste) is een naaste.")}});
  CHECK(book.resolved(1).term_uses.entries().empty());
}

TEST_CASE("only the works that a chapter cites are its sources, in the order of the list") {
  SmallBook book({{"content/book.yaml", book_yaml("[chapters/a.md]")},
                  {"content/literature.yaml", "z: {type: book, authors: [{family: Zwart}], year: 2020, title: Z}\n"
                                              "m: {type: book, authors: [{family: Mulder}], year: 2020, title: M}\n"
                                              "a: {type: book, authors: [{family: Aker}], year: 2020, title: A}\n"},
                  {"content/chapters/a.md", chapter("A", "Dat zegt @z, en later [@a].[^n]\n\n[^n]: Ook [@z].")}});
  CHECK(book.resolved(1).cited_works == std::vector<std::string>{"a", "z"});
}

TEST_CASE("what a chapter does not know is said with the nearest name") {
  SmallBook book({{"content/book.yaml", book_yaml("[chapters/a.md]")},
                  {"content/chapters/a.md", chapter("A", "## Kop {#kop}\n\nZie [](#kpo) en {{book.editie}}.")}});
  book.resolved(1);
  CHECK(book.messages() ==
        std::vector<std::string>{"there is no label 'kpo'", "this publication has no value 'book.editie'"});
  CHECK(book.diagnostics.all()[0].hint.text() == "did you mean 'kop'?");
}

TEST_CASE("a label that stands twice is an error that names the first") {
  SmallBook book({{"content/book.yaml", book_yaml("[chapters/a.md, chapters/b.md]")},
                  {"content/chapters/a.md", chapter("A", "## Een {#zelfde}")},
                  {"content/chapters/b.md", chapter("B", "## Twee {#zelfde}")}});
  CHECK(book.messages() ==
        std::vector<std::string>{"label 'zelfde' stands twice; the first is in content/chapters/a.md:6"});
}
