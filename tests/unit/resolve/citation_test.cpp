#include "resolve/citation.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const Words words({{"citation.others", "e.a."},
                   {"citation.and", "en"},
                   {"citation.no_date", "z.d."},
                   {"citation.thesis", "proefschrift"},
                   {"citation.in", "In"},
                   {"citation.accessed", "Geraadpleegd op"},
                   {"reference.page", "p."}});

std::string text_of(const TextParts& parts) {
  std::string text;
  for (const TextPart& part : parts) text += part.style == TextPart::Style::italic ? "*" + part.text + "*" : part.text;
  return text;
}

Work article(std::vector<Author> authors, std::string year, std::string title) {
  Work work;
  work.authors = std::move(authors);
  work.year = std::move(year);
  work.title = std::move(title);
  work.journal = "World Psychiatry";
  work.volume = "3";
  work.issue = "2";
  work.pages = "104–109";
  return work;
}

std::string cite(const Bibliography& bibliography, std::vector<CitedWork> works, CitationForm form) {
  return text_of(bibliography.cite({works, form}));
}

const Author tjaden{"Tjaden", "C.", "", ""};
const Author hollander{"Hollander", "W.", "den", ""};
const Author falloon{"Falloon", "I. R. H.", "", ""};

} // namespace

TEST_CASE("an article in the list, APA 7") {
  const Bibliography bibliography({{"falloon2004", article({falloon, hollander}, "2004", "Two-year outcome")}}, words);
  CHECK(text_of(bibliography.entries().at(0).text) ==
        "Falloon, I. R. H., & den Hollander, W. (2004). Two-year outcome. *World Psychiatry*, *3*(2), 104–109.");
}

TEST_CASE("a work without an author stands under its title") {
  Work flyer;
  flyer.type = WorkType::report;
  flyer.title = "Praktijkflyer";
  flyer.year = "2021";
  flyer.institution = "Trimbos-instituut";
  const Bibliography bibliography({{"flyer", flyer}}, words);
  CHECK(text_of(bibliography.entries().at(0).text) == "*Praktijkflyer* (2021). Trimbos-instituut.");
  CHECK(cite(bibliography, {{"flyer", "", {}}}, CitationForm::parenthetical) == "(‘Praktijkflyer’, 2021)");
}

TEST_CASE("one, two and more authors in running text") {
  const Bibliography bibliography({{"one", article({falloon}, "1999", "A")},
                                   {"two", article({falloon, hollander}, "2004", "B")},
                                   {"three", article({tjaden, falloon, hollander}, "2021", "C")}},
                                  words);
  CHECK(cite(bibliography, {{"one", "p. 24", {}}}, CitationForm::parenthetical) == "(Falloon, 1999, p. 24)");
  CHECK(cite(bibliography, {{"two", "", {}}}, CitationForm::parenthetical) == "(Falloon & den Hollander, 2004)");
  CHECK(cite(bibliography, {{"two", "", {}}}, CitationForm::narrative) == "Falloon en den Hollander (2004)");
  CHECK(cite(bibliography, {{"three", "", {}}}, CitationForm::narrative) == "Tjaden e.a. (2021)");
  CHECK(cite(bibliography, {{"one", "", {}}, {"three", "", {}}}, CitationForm::parenthetical) ==
        "(Falloon, 1999; Tjaden e.a., 2021)");
}

TEST_CASE("works of the same authors and year get letters in the order of the list") {
  const Bibliography bibliography({{"z", article({tjaden, falloon, hollander}, "2021", "Narrative study")},
                                   {"a", article({tjaden, falloon, hollander}, "2021", "Trial")}},
                                  words);
  CHECK(bibliography.find("z")->year == "2021a");
  CHECK(bibliography.find("a")->year == "2021b");
}

TEST_CASE("the list is sorted by author, then year") {
  const Bibliography bibliography({{"c", article({tjaden}, "2019", "C")},
                                   {"b", article({falloon}, "2004", "B")},
                                   {"a", article({falloon}, "1999", "A")}},
                                  words);
  std::vector<std::string> order;
  for (const auto& entry : bibliography.entries()) order.push_back(entry.key);
  CHECK(order == std::vector<std::string>{"a", "b", "c"});
}
