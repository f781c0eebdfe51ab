#include "model/dump.h"
#include "project/project.h"
#include "project/readers_source.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

Book book() {
  Book book;
  book.audiences = {"deelnemer", "trainer"};
  book.boxes["tip"] = {"Tip", "", {}};
  book.boxes["trainer"] = {"Trainer", "", {"trainer"}};
  return book;
}

/// As a website for participants has it.
std::unique_ptr<Document> selected(const std::string& text, DocumentKind kind = DocumentKind::chapter) {
  Diagnostics diagnostics;
  const char* path = kind == DocumentKind::sheet ? "content/sheets/a.yaml" : "content/chapters/a.md";
  auto document = read_source(std::make_shared<const Source>(Source{path, text}), kind, book(), diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.all()) FAIL(diagnostic.message.text());
  select_audience(*document, book(), {"deelnemer"}, diagnostics);
  return document;
}

std::string given_away(const std::string& text, DocumentKind kind = DocumentKind::chapter) {
  const auto document = selected(text, kind);
  const auto source = readers_source(*document, book(), {"deelnemer"});
  REQUIRE(source);
  INFO(source->text);
  CHECK(source->text.find("geheim") == std::string::npos);
  CHECK(dump(*selected(source->text, kind)) == dump(*document));
  return source->text;
}

const std::string front = "---\ntitle: A\ndescription: B.\n---\n\n";

} // namespace

TEST_CASE("a source with nothing for other readers is given as it is") {
  const std::string text = front + "Een.\n\n> [!TIP] Twee\n> Drie.\n";
  CHECK(given_away(text) == text);
}

TEST_CASE("of a box for other readers only its place stays") {
  CHECK(given_away(front + "Een.\n\n> [!TRAINER] Heel geheim\n> Ook *geheim*.\n>\n> - geheim\n\nTwee.\n") ==
        front + "Een.\n\n> [!TRAINER]\n>\n\nTwee.\n");
}

TEST_CASE("what stands around such a box reads as before") {
  given_away(front + "- een\n- twee\n\n> [!TRAINER]\n> geheim\n\n- drie\n");
  given_away(front + "- een\n\n  > [!TRAINER]\n  > geheim\n\n  nog een\n\n- twee\n");
  given_away(front + "1. een\n2. > [!TRAINER] geheim\n   > geheim\n3. drie\n");
  given_away(front + "> [!TIP] Weet je\n> Een.\n>\n> > [!TRAINER] geheim\n> > geheim\n>\n> Twee.\n");
  given_away(front + "> [!TRAINER]\n> ```\n> geheim\n> ```\nDirect erachter.\n");
  given_away(front + "Een.\n> [!TRAINER] geheim\n> geheim\n> [!TRAINER] geheim\n\n> [!TRAINER] geheim");
  given_away(front + "Een[^1].\n\n[^1]: Noot.\n\n    > [!TRAINER] geheim\n    > geheim\n");
}

TEST_CASE("what a trainer says at a slide is for trainers") {
  const std::string deck =
      "---\ntitle: A\ndescription: B.\nminutes: 4\n---\n\n## Dia\n\nTekst.\n\n> [!NOTITIE] 4 minuten\n"
      "> geheim\n\n## Twee\n\nTekst.\n";
  given_away(deck, DocumentKind::deck);
}

TEST_CASE("a field for other readers leaves a worksheet") {
  const std::string sheet =
      "title: Blad\npurpose: P.\nfilled_by: jij\nsections:\n  - title: S\n    fields:\n      - key: een\n        type: "
      "text\n"
      "        label: Een\n      - key: twee\n        type: text\n        label: geheim\n        audience: trainer\n"
      "      - {key: drie, type: text, label: Drie}\n";
  given_away(sheet, DocumentKind::sheet);
}

TEST_CASE("a source is not given away when what is for others cannot be taken out of it") {
  const auto sheet =
      selected("title: Blad\npurpose: P.\nfilled_by: jij\nsections: [{title: S, fields: [{key: een, type: text, "
               "label: Een}, {key: twee, type: text, label: geheim, audience: trainer}]}]\n",
               DocumentKind::sheet);
  CHECK_FALSE(readers_source(*sheet, book(), {"deelnemer"}));
}

TEST_CASE("files of data go along only where readers see what is in them") {
  const auto file = std::make_shared<const Source>(Source{"content/metingen/a.csv", "maand,groepen\njan,3\nfeb,4\n"});
  const LoadData load = [&](std::string_view, Span, Diagnostics&) { return file; };
  const auto names_of = [&](const std::string& text) {
    Diagnostics diagnostics;
    const auto source = std::make_shared<const Source>(Source{"content/chapters/a.md", text});
    const auto document = read_source(source, DocumentKind::chapter, book(), diagnostics, load);
    select_audience(*document, book(), {"deelnemer"}, diagnostics);
    REQUIRE(diagnostics.all().empty());
    const auto given = readers_source(*document, book(), {"deelnemer"});
    REQUIRE(given);
    std::string names;
    for (const DataFile& data : given->data) names += data.path + " ";
    return names;
  };
  const auto diagram = [](const std::string& mark, const std::string& name) {
    return mark + "```diagram\n" + mark + "kind: run\n" + mark + "data: metingen/" + name + ".csv\n" + mark +
           "columns: {label: maand, value: groepen}\n" + mark + "```\n";
  };
  CHECK(names_of(front + diagram("", "a")) == "metingen/a.csv ");
  CHECK(names_of(front + diagram("", "a") + "\n> [!TRAINER]\n" + diagram("> ", "b")) == "metingen/a.csv ");
  CHECK(names_of(front + "> [!TRAINER]\n" + diagram("> ", "b") + "\nTekst.\n") == "");
}
