#include "build/build.h"
#include "build/disk.h"
#include "build/new_sources.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

using namespace praktijkboek;
namespace fs = std::filesystem;

namespace {

const Date today{2026, 11, 25};

std::vector<NewSource> started(Starter starter, const std::string& title) {
  return start_sources(DiskFileSystem(PROJECT_ROOT), starter, title, today);
}

class EmptyFolder {
public:
  EmptyFolder() {
    std::string pattern = (fs::temp_directory_path() / "praktijkboek-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path = pattern;
  }
  ~EmptyFolder() { fs::remove_all(path); }
  EmptyFolder(const EmptyFolder&) = delete;
  fs::path path;
};

std::string text_of(const fs::path& file) { return {std::istreambuf_iterator<char>(std::ifstream(file).rdbuf()), {}}; }

void replace(const fs::path& file, const std::string& before, const std::string& after) {
  std::string text = text_of(file);
  REQUIRE(text.find(before) != std::string::npos);
  text.replace(text.find(before), before.size(), after);
  std::ofstream(file) << text;
}

/// What `check` says of the project; empty when all is well.
std::string problems(const fs::path& project) {
  BuildSettings settings;
  settings.project = project;
  settings.resources = PROJECT_ROOT;
  settings.purpose = Purpose::check;
  const BuildOutcome outcome = build(settings);
  std::string text;
  for (const Diagnostic& diagnostic : outcome.diagnostics.all())
    text += to_text(diagnostic, [](const Message& message) { return message.text(); });
  return outcome.failure ? outcome.failure->reason : text;
}

} // namespace

TEST_CASE("a file to begin with has the title, and its name and labels are made of it") {
  const auto sources = started(Starter::chapter, "Foto's maken");
  REQUIRE(sources.size() == 1);
  CHECK(sources[0].path == "content/chapters/foto-s-maken.md");
  CHECK_THAT(sources[0].text, Catch::Contains("title: 'Foto''s maken'"));
  CHECK_THAT(sources[0].text, Catch::Contains("label: hoofdstuk-foto-s-maken"));
  CHECK(sources[0].text.find("{{title}}") == std::string::npos);
  CHECK(started(Starter::deck, "!?").empty());
}

TEST_CASE("a new project is a whole book, and takes whatever is begun in it") {
  const EmptyFolder folder;
  REQUIRE(write_new_sources(folder.path, started(Starter::project, "Ons boek")));
  CHECK(problems(folder.path) == "");

  for (const auto& [starter, title] : {std::pair{Starter::chapter, "Eten"},
                                       {Starter::appendix, "Recepten"},
                                       {Starter::sheet, "Boodschappen"},
                                       {Starter::deck, "Koken"},
                                       {Starter::pack, "Kookles"}})
    REQUIRE(write_new_sources(folder.path, started(starter, title)));
  const fs::path book = folder.path / "content/book.yaml";
  replace(book, "      - chapters/om-te-beginnen.md\n",
          "      - chapters/om-te-beginnen.md\n      - chapters/eten.md\n");
  replace(book, "sheet: eerste-werkblad}\n",
          "sheet: eerste-werkblad}\n  - {number: 2, document: appendices/recepten.md}\n"
          "  - {number: 3, sheet: boodschappen}\ntraining:\n  decks:\n    - koken\n");
  CHECK(problems(folder.path) == "");
}

TEST_CASE("a file that is there already is found before anything is written") {
  const EmptyFolder folder;
  const auto sources = started(Starter::project, "Ons boek");
  CHECK_FALSE(existing(folder.path, sources));
  fs::create_directories(folder.path / "content");
  std::ofstream(folder.path / "content/index.md") << "van mij";
  CHECK(existing(folder.path, sources) == folder.path / "content/index.md");
}

TEST_CASE("the author is told where the book must name a new file") {
  REQUIRE(place_in_book(Starter::sheet, "Onze maaltijd"));
  CHECK(place_in_book(Starter::sheet, "Onze maaltijd")->text() ==
        "put this in content/book.yaml, below 'appendices': - {number: …, sheet: onze-maaltijd}");
  CHECK_FALSE(place_in_book(Starter::pack, "Onze maaltijd"));
}
