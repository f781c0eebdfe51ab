#include "engine/sheet_engine.h"
#include "project/book_outline.h"
#include "unit/engine/read_file.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

using namespace praktijkboek;
using sample::read_file;

namespace {

OutlinedDocument outlined(DocumentKind kind, const char* path, const char* slug, const char* title) {
  OutlinedDocument document;
  document.path = path;
  document.index.kind = kind;
  document.index.slug = slug;
  document.index.title = title;
  return document;
}

std::map<std::string, std::string> sources() {
  std::map<std::string, std::string> files{
      {"content/book.yaml",
       "title: Boek\ndescription: Een boek.\nlanguage: nl\nedition: '1'\ndate: 2026-11-01\nhome: index.md\n"
       "parts: []\nappendices: [{number: 1, sheet: blad}]\n"},
      {"content/sheets/blad.yaml", "title: Blad\npurpose: Oefenen.\nfilled_by: cliënt\nsections: [{title: S, fields: "
                                   "[{key: wie, type: text, label: Wie}, {key: dag, type: date, label: Dag}]}]\n"}};
  std::vector<OutlinedDocument> outline;
  outline.push_back(outlined(DocumentKind::home, "content/index.md", "index", "Welkom"));
  outline.push_back(outlined(DocumentKind::sheet, "content/sheets/blad.yaml", "blad", "Blad"));
  files.emplace("outline", write_outline(outline));
  for (const char* path : {"templates/words/nl.yaml", "themes/ring/theme.yaml"})
    files.emplace(path, read_file(std::string(PROJECT_ROOT "/") + path));
  for (const auto& master : std::filesystem::directory_iterator(PROJECT_ROOT "/templates/print"))
    files.emplace("templates/print/" + master.path().filename().string(), read_file(master.path().string()));
  return files;
}

/// Gives each face that is wanted until there is a PDF.
std::string fill(SheetEngine& engine, const std::string& answers, std::set<std::string>& given) {
  for (;;) {
    const FilledSheet filled = engine.fill("blad", answers);
    for (const Diagnostic& diagnostic : filled.diagnostics.all()) FAIL(diagnostic.message.text());
    if (filled.wanted_face.empty()) return filled.pdf;
    INFO(filled.wanted_face);
    REQUIRE(given.insert(filled.wanted_face).second);
    engine.add_face(filled.wanted_face, read_file(filled.wanted_face));
  }
}

std::vector<std::string> errors(const FilledSheet& filled) {
  std::vector<std::string> messages;
  for (const Diagnostic& diagnostic : filled.diagnostics.all()) messages.push_back(diagnostic.message.text());
  return messages;
}

} // namespace

TEST_CASE("a worksheet asks for the faces that its letters need, and for no others") {
  SheetEngine engine(sources());
  std::set<std::string> given;
  const std::string empty = fill(engine, "{}", given);
  CHECK(empty.starts_with("%PDF-1.7"));
  for (const std::string& path : given) CHECK(path.find("Arabic") == std::string::npos);

  const std::string filled = fill(engine, "wie: Zoë\ndag: 2026-05-13\n", given);
  CHECK(filled != empty);
  CHECK(fill(engine, R"({"wie": "Zoë", "dag": "2026-05-13"})", given) == filled);
}

TEST_CASE("a PDF does not depend on the faces that happen to be there") {
  SheetEngine first(sources());
  std::set<std::string> given;
  const std::string pdf = fill(first, "wie: Łucja\n", given);
  SheetEngine second(sources());
  for (const char* face : {"NotoSansArabic-Regular", "NotoSansHebrew-Regular"}) {
    const std::string path = std::string("/usr/share/fonts/truetype/noto/") + face + ".ttf";
    second.add_face(path, read_file(path));
  }
  CHECK(fill(second, "wie: Łucja\n", given = {}) == pdf);
}

TEST_CASE("what is wrong with answers is told, and makes no PDF") {
  SheetEngine engine(sources());
  CHECK(errors(engine.fill("bladd", "{}")) == std::vector<std::string>{"there is no worksheet 'bladd'"});
  const FilledSheet filled = engine.fill("blad", "{\"dag\": \"gisteren\", \"wat\": 1}");
  CHECK(errors(filled).size() == 2);
  CHECK(filled.pdf.empty());
  CHECK(filled.wanted_face.empty());
}

TEST_CASE("sources that are no handbook are an error each time") {
  SheetEngine engine(std::map<std::string, std::string>{{"content/book.yaml", "title: [\n"}});
  CHECK_FALSE(errors(engine.fill("blad", "{}")).empty());
  CHECK_FALSE(errors(engine.fill("blad", "{}")).empty());
}
