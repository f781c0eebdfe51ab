#include "project/project.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace praktijkboek;

namespace {

std::string file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::map<std::string, std::string> small_project() {
  std::map<std::string, std::string> files;
  const std::filesystem::path root = PROJECT_ROOT, base = root / "tests/broken/base";
  for (const char* path : {"templates/words/nl.yaml", "themes/ring/theme.yaml"}) files[path] = file(root / path);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(base))
    if (entry.is_regular_file()) files[entry.path().lexically_relative(base).string()] = file(entry.path());
  return files;
}

Project read(const std::map<std::string, std::string>& files, KeptSources& kept, Diagnostics& diagnostics) {
  OneWorker worker;
  auto project = read_project(MemoryFileSystem(files), worker, diagnostics, {}, kept);
  REQUIRE(project);
  return std::move(*project);
}

const Document* document_at(const Project& project, std::string_view path) {
  for (const auto& document : project.documents)
    if (document->source->path == path) return document.get();
  return nullptr;
}

} // namespace

TEST_CASE("what is still the same is not read again") {
  auto files = small_project();
  KeptSources kept;
  Diagnostics diagnostics;
  const Project first = read(files, kept, diagnostics);
  files["content/chapters/een.md"] += "\nMeer.\n";
  const Project second = read(files, kept, diagnostics);
  CHECK(document_at(first, "content/chapters/een.md") != document_at(second, "content/chapters/een.md"));
  for (const char* path : {"content/chapters/twee.md", "content/sheets/blad.yaml", "content/glossary.yaml"})
    CHECK(document_at(first, path) == document_at(second, path));
  CHECK(diagnostics.all().empty());
}

TEST_CASE("documents are read again when the book is another") {
  auto files = small_project();
  KeptSources kept;
  Diagnostics diagnostics;
  const Project first = read(files, kept, diagnostics);
  files["content/book.yaml"] += "# een opmerking\n";
  const Project second = read(files, kept, diagnostics);
  CHECK(document_at(first, "content/chapters/twee.md") != document_at(second, "content/chapters/twee.md"));
}

TEST_CASE("mistakes in what is not read again are told again") {
  auto files = small_project();
  files["content/chapters/twee.md"] += "\n<b>vet</b>\n";
  files["content/literature.yaml"] += "werk2021: {type: boek}\n";
  KeptSources kept;
  Diagnostics once, again;
  read(files, kept, once);
  files["content/chapters/een.md"] += "\nMeer.\n";
  read(files, kept, again);
  CHECK(once.all().size() >= 2);
  CHECK(again.all().size() == once.all().size());
}

TEST_CASE("what is taken away is not remembered") {
  auto files = small_project();
  KeptSources kept;
  Diagnostics diagnostics;
  CHECK_FALSE(read(files, kept, diagnostics).literature.empty());
  files.erase("content/literature.yaml");
  CHECK(read(files, kept, diagnostics).literature.empty());
  CHECK(kept.literature.source() == nullptr);
}

TEST_CASE("what editors lay beside an open file is no stray file of the book") {
  auto files = small_project();
  for (const char* path : {"content/chapters/.een.md.swp", "content/chapters/een.md~", "content/chapters/#een.md#"})
    files[path] = "";
  KeptSources kept;
  Diagnostics diagnostics;
  read(files, kept, diagnostics);
  CHECK(diagnostics.all().empty());
  files["content/chapters/drie.md"] = "";
  read(files, kept, diagnostics);
  CHECK(diagnostics.has_errors());
}

TEST_CASE("a document is read again when a file of data that it names is another, or comes or goes") {
  auto files = small_project();
  const std::string data = "content/metingen/groepen.csv";
  files[data] = "maand,groepen\njan,3\nfeb,4\n";
  files["content/chapters/een.md"] += "\n```diagram\nkind: run\nlabel: figuur-lijn\ncaption: Een lijn\n"
                                      "data: metingen/groepen.csv\ncolumns: {label: maand, value: groepen}\n```\n";
  KeptSources kept;
  Diagnostics diagnostics;
  const Project first = read(files, kept, diagnostics);
  const Project second = read(files, kept, diagnostics);
  CHECK(document_at(first, "content/chapters/een.md") == document_at(second, "content/chapters/een.md"));
  files[data] += "mrt,5\n";
  const Project third = read(files, kept, diagnostics);
  CHECK(document_at(third, "content/chapters/een.md") != document_at(second, "content/chapters/een.md"));
  CHECK(document_at(third, "content/chapters/twee.md") == document_at(second, "content/chapters/twee.md"));
  CHECK(source_paths(*document_at(third, "content/chapters/een.md")) ==
        std::vector<std::string>{"content/chapters/een.md", data});
  CHECK(diagnostics.all().empty());

  const std::string kept_data = files[data];
  files.erase(data);
  read(files, kept, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().message.text() == "there is no file 'content/metingen/groepen.csv'");
  CHECK(diagnostics.all().front().path == "content/chapters/een.md");
  files[data] = kept_data;
  Diagnostics mended;
  read(files, kept, mended);
  CHECK(mended.all().empty());
}
