#include "prose/check_prose.h"
#include "prose/passage.h"
#include "small_book.h"

using namespace praktijkboek;

namespace {

const std::string strict = R"(readers:
  - {name: iedereen, level: B1, score: 60, longest_sentence: 6}
spelling: [{words: [GGZ], instead: ggz}]
)";

/// Warnings as 'place: message', of all documents and of the style itself.
std::vector<std::string> warnings(const SmallBook& book) {
  const Project& project = book.project();
  const ProseChecker checker(project.style);
  Diagnostics diagnostics;
  std::vector<ProseVerdict> verdicts;
  for (const auto& document : project.documents) verdicts.push_back(checker.check(*document, diagnostics));
  report_unused_exceptions(project.style, verdicts, diagnostics);
  diagnostics.sort();
  std::vector<std::string> out;
  for (const Diagnostic& one : diagnostics.all())
    out.push_back(one.path + ":" + std::to_string(one.place.line) + ":" + std::to_string(one.place.column) + ": " +
                  one.message.text());
  return out;
}

std::map<std::string, std::string> book_of(const std::string& body, const std::string& style) {
  return {{"content/book.yaml", book_yaml("[chapters/a.md]")},
          {"content/chapters/a.md", "---\ntitle: A\ndescription: Over A.\n---\n\n" + body},
          {"content/style.yaml", style}};
}

std::vector<std::string> passages_of(const Document& document) {
  std::vector<std::string> out;
  for_each_passage(document, [&](const Passage& passage) { out.push_back(passage.text); });
  return out;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("what is wrong with a text is told at its place") {
  SmallBook book(book_of("Eén regel.\n\n> [!TIP] Een \"kop\"\n> - De GGZ **en** zo'n ding.\n", strict));
  CHECK(warnings(book) == Texts{"content/chapters/a.md:8:14: a straight quotation mark",
                                "content/chapters/a.md:8:18: a straight quotation mark",
                                "content/chapters/a.md:9:8: this book does not say 'GGZ'",
                                "content/chapters/a.md:9:21: a straight apostrophe"});
}

TEST_CASE("texts, labels, options and examples of a worksheet are read too") {
  auto files = book_of("Dag.\n", strict);
  files["content/book.yaml"] = book_yaml("[chapters/a.md]", "[{number: 1, sheet: blad}]");
  files["content/sheets/blad.yaml"] = "title: Blad\npurpose: Zo'n doel.\nfilled_by: jij\nsections:\n"
                                      "  - title: Deel\n    text: De GGZ.\n    fields:\n"
                                      "      - {key: a, type: choice, label: Kies, options: ['zo''n', ja]}\n"
                                      "      - {key: b, type: text, label: Schrijf, example: 'de GGZ'}\n";
  SmallBook book(files);
  CHECK(warnings(book) == Texts{"content/sheets/blad.yaml:2:12: a straight apostrophe",
                                "content/sheets/blad.yaml:6:14: this book does not say 'GGZ'",
                                "content/sheets/blad.yaml:8:11: a straight apostrophe",
                                "content/sheets/blad.yaml:9:59: this book does not say 'GGZ'"});
}

TEST_CASE("a passage is what a reader sees; what is not the author's text has no words") {
  SmallBook book(book_of(
      "Zie [hier](#x) en `code`.[^n]\nNog [iets](https://a.nl/ \"\").\n\n[^n]: Een noot.\n\n## Kop {#x}\n", ""));
  CHECK(passages_of(*book.project().documents.at(1)) ==
        Texts{"A", "Over A.", "Zie hier en \xEF\xBF\xBC. Nog iets.", "Kop", "Een noot."});
}

TEST_CASE("long sentences are reported with their length") {
  SmallBook book(book_of("Kort is goed. Maar dit is een zin van acht woorden.\n", strict));
  CHECK(warnings(book) == Texts{"content/chapters/a.md:6:15: a sentence of 8 words; for iedereen at most 6"});
}

TEST_CASE("an exception explains one place, and must explain something") {
  const std::string exceptions = "exceptions:\n"
                                 "  - {rule: spelling, document: chapters/a.md, words: Akwa GGZ, reason: een naam}\n"
                                 "  - {rule: spelling, document: chapters/a.md, words: Oude GGZ, reason: een naam}\n";
  SmallBook book(book_of("Bij Akwa GGZ. Bij de GGZ.\n", strict + exceptions));
  CHECK(warnings(book) == Texts{"content/chapters/a.md:6:22: this book does not say 'GGZ'",
                                "content/style.yaml:6:5: this exception explains nothing"});
}

TEST_CASE("an exception holds for its own rule only") {
  SmallBook book(book_of("Akwa GGZ.\n", strict + "exceptions:\n  - {rule: framing, document: chapters/a.md, words: "
                                                 "Akwa GGZ, reason: een naam}\n"));
  CHECK(warnings(book).size() == 2);
}

TEST_CASE("a hard text is reported, and its readers hear how hard") {
  std::string body;
  for (int i = 0; i < 40; ++i) body += "Verantwoordelijkheidsgevoelens organiseren\u00a0multidisciplinariteit. ";
  SmallBook book(book_of(body + "\n", strict));
  REQUIRE(warnings(book).size() == 1);
  CHECK_THAT(warnings(book).front(), Catch::Contains("by Flesch-Douma; for iedereen (B1) it should be 60 or more"));

  const Project& project = book.project();
  Diagnostics diagnostics;
  std::vector<ProseVerdict> verdicts;
  for (const auto& document : project.documents)
    verdicts.push_back(ProseChecker(project.style).check(*document, diagnostics));
  const std::vector<ReadingEase> eases = reading_ease_of(project.style, verdicts);
  REQUIRE(eases.size() == 1);
  CHECK(eases.front().hardest == "content/chapters/a.md");
  CHECK(eases.front().ease < 0);
}

TEST_CASE("readers are those who name the document first") {
  const std::string two = "readers:\n  - {name: velen, level: B1, longest_sentence: 5, documents: [chapters/]}\n"
                          "  - {name: anderen, level: B2, longest_sentence: 50}\n";
  SmallBook book(book_of("Dit is een zin van zeven woorden.\n", two));
  CHECK(warnings(book) == Texts{"content/chapters/a.md:6:1: a sentence of 7 words; for velen at most 5"});
}

TEST_CASE("a text in another language is not judged by Dutch rules") {
  auto files = book_of("The GGZ isn't \"here\".\n", strict);
  files["content/chapters/a.md"].insert(4, "language: en\n");
  SmallBook book(files);
  CHECK(warnings(book).empty());
}

TEST_CASE("a book without a style is not judged") {
  auto files = book_of("De \"GGZ\".\n", "");
  files.erase("content/style.yaml");
  SmallBook book(files);
  CHECK_FALSE(book.project().style.judges());
}
