#include "build/freeze_edition.h"
#include "build/publish_editions.h"
#include "project/take_edition.h"
#include "read/read.h"
#include "small_book.h"

using namespace praktijkboek;

namespace {

/// The edition of a book with one chapter, a worksheet and a glossary.
Edition taken(const std::string& body, const std::string& definition = "Mensen.") {
  const DiskFileSystem repository(PROJECT_ROOT);
  std::map<std::string, std::string> files{
      {"content/book.yaml", book_yaml("[chapters/a.md]", "[{number: 1, sheet: blad}]")},
      {"content/index.md", "---\ntitle: Welkom\ndescription: Het begin.\n---\n\nDag.\n"},
      {"content/chapters/a.md", chapter("A", body)},
      {"content/glossary.yaml", "groep:\n  term: groep\n  definition: '" + definition + "'\n"},
      {"content/sheets/blad.yaml",
       "title: Blad\npurpose: Oefenen.\nfilled_by: cliënt\nsections: [{title: Deel, fields: "
       "[{key: naam, type: text, label: Naam}]}]\n"}};
  for (const char* path : {"templates/words/nl.yaml", "themes/ring/theme.yaml"})
    files.emplace(path, repository.read(path).value());
  Threads workers(2);
  Diagnostics diagnostics;
  std::optional<Project> project = read_project(MemoryFileSystem(files), workers, diagnostics);
  REQUIRE(project);
  const auto book = link_project(std::move(*project), workers, diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
  return take_edition(*book, map_site(book->index).pages, workers);
}

const EditionDocument& document(const Edition& edition, std::string_view page) {
  for (const EditionDocument& one : edition.documents)
    if (one.page == page) return one;
  throw std::runtime_error("there is no " + std::string(page));
}

/// The headings of the chapter whose text is not the same.
std::vector<std::string> changed(const std::string& before, const std::string& after) {
  std::vector<std::string> found;
  for (const DocumentChange& change : compare_editions(taken(before), taken(after), {})) {
    CHECK(change.page == "hoofdstukken/a/index.html");
    if (change.sections.empty()) found.emplace_back("");
    for (const SectionChange& section : change.sections) found.push_back(section.anchor);
  }
  return found;
}

using Names = std::vector<std::string>;

constexpr const char* good = "{\"edition\": \"1.0\", \"date\": \"2026-01-01\", \"documents\": []}";

FrozenEditions read(const std::map<std::string, std::string>& files, Diagnostics& diagnostics) {
  return read_editions(MemoryFileSystem(files), diagnostics);
}

} // namespace

TEST_CASE("an edition has what authors wrote, by heading") {
  const Edition edition = taken("Begin.\n\n## Kop\n\nTekst.\n\n### Lager {#laag}\n\nMeer.\n");
  CHECK(edition.title == "1");
  CHECK(edition.date == Date{2026, 11, 1});
  const EditionDocument& a = document(edition, "hoofdstukken/a/index.html");
  CHECK(a.title == "A");
  REQUIRE(a.sections.size() == 3);
  CHECK(a.sections[0].anchor.empty());
  CHECK(a.sections[1].anchor == "kop");
  CHECK(a.sections[2].title == "Lager");
  CHECK(document(edition, "werkbladen/blad/index.html").sections.at(1).title == "Deel");
  CHECK(document(edition, "begrippen/index.html").sections.at(1).title == "groep");
  for (const EditionDocument& one : edition.documents) CHECK(one.page != "register/index.html");
}

TEST_CASE("a change of text is a change of the heading that it stands under") {
  const std::string text =
      "Begin.[^1]\n\n## Kop\n\nTekst.\n\n- een\n- twee\n\n## Slot\n\n> [!TIP]\n> Raad.\n\n[^1]: Noot.\n";
  const auto with = [&text](const std::string& from, const std::string& to) {
    std::string other = text;
    return other.replace(other.find(from), from.size(), to);
  };
  CHECK(changed(text, text).empty());
  CHECK(changed(text, with("Begin", "Aanloop")) == Names{""});
  CHECK(changed(text, with("twee", "drie")) == Names{"kop"});
  CHECK(changed(text, with("Raad", "Daad")) == Names{"slot"});
  CHECK(changed(text, with("Noot", "Bron")) == Names{"slot"}); // where it stands in the source
  CHECK(changed(text, with("Tekst.", "Tekst.\n\n## Nieuw\n\nErbij.")) == Names{"kop", "nieuw"});
}

TEST_CASE("a term that is explained otherwise is a change of the glossary") {
  const auto changes = compare_editions(taken("Tekst."), taken("Tekst.", "Naasten."), {});
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].page == "begrippen/index.html");
  REQUIRE(changes[0].sections.size() == 1);
  CHECK(changes[0].sections[0].title == "groep");
}

TEST_CASE("an edition is read as it was written") {
  const Edition edition = taken("Begin.\n\n## Een \"kop\" met \\\\ en é\n\nTekst.\n");
  const std::string json = edition_json(edition);
  Diagnostics diagnostics;
  const Edition read = read_edition(std::make_shared<const Source>(Source{"edition.json", json}), diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(edition_json(read) == json);
  CHECK(compare_editions(edition, read, {}).empty());
}

TEST_CASE("frozen editions are found, the newest first") {
  Diagnostics diagnostics;
  const FrozenEditions frozen =
      read({{"site/editions/1-0/edition.json", good},
            {"site/editions/1-0/index.html", "x"},
            {"site/editions/2/edition.json", "{\"edition\": \"2\", \"date\": \"2026-06-01\", \"documents\": []}"},
            {"site/editions/.3.staging-1/index.html", "half"},
            {"site/editions/README.md", "x"}},
           diagnostics);
  CHECK(diagnostics.all().empty());
  REQUIRE(frozen.editions.size() == 2);
  CHECK(frozen.editions[0].name == "2");
  CHECK(frozen.editions[1].name == "1-0");
  CHECK(frozen.editions[1].title == "1.0");
  REQUIRE(frozen.files.size() == 1);
  CHECK(frozen.files[0].from == "site/editions/1-0/index.html");
  CHECK(frozen.files[0].to == "uitgaven/1-0/index.html");
}

TEST_CASE("what lies among the editions and is none is an error") {
  for (const char* path : {"site/editions/oud/index.html", "site/editions/Met Spatie/edition.json"}) {
    Diagnostics diagnostics;
    read({{path, good}}, diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].message.text() == "this folder is no frozen edition");
  }
  Diagnostics diagnostics;
  read({{"site/editions/1/edition.json", "{\"edition\": \"1\", \"datum\": \"2026-01-01\"}"}}, diagnostics);
  CHECK(diagnostics.has_errors());
}

TEST_CASE("an edition keeps what is read, not what is for the root of a site") {
  for (const char* path : {"index.html", "hoofdstukken/a.pdf", "assets/style.css", "build-manifest.json", "favicon.svg",
                           "service-worker.js"})
    CHECK(belongs_to_edition(path));
  for (const char* path : {"404.html", "robots.txt", "sitemap.xml", "feed.xml", "_headers", "_redirects",
                           "schemas/sheet.schema.json", ".well-known/security.txt"})
    CHECK_FALSE(belongs_to_edition(path));
}

TEST_CASE("an edition is frozen under its name, once") {
  Project project;
  project.book.edition = "2026.1 (proef)";
  project.site.compression = Compression::gzip_and_brotli;
  project.site.redirects.push_back({"oud/", "nieuw/", {}, {}});
  Diagnostics diagnostics;
  CHECK(prepare_freezing(project, MemoryFileSystem(std::map<std::string, std::string>{}), diagnostics) ==
        "site/editions/2026-1-proef");
  CHECK(diagnostics.all().empty());
  CHECK(project.site.compression == Compression::none);
  CHECK(project.site.redirects.empty());
  prepare_freezing(project,
                   MemoryFileSystem(std::map<std::string, std::string>{{"site/editions/2026-1-proef/index.html", ""}}),
                   diagnostics);
  CHECK(diagnostics.all().size() == 1);
  project.book.edition = "";
  prepare_freezing(project, MemoryFileSystem(std::map<std::string, std::string>{}), diagnostics);
  CHECK(diagnostics.all().size() == 2);
}
