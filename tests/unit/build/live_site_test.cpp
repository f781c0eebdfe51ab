#include "build/live_prints.h"
#include "build/live_site.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

using namespace praktijkboek;

namespace {

/// A small project on disk, gone afterwards.
class SmallProject {
public:
  SmallProject() {
    std::string pattern = (std::filesystem::temp_directory_path() / "praktijkboek-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    folder_ = pattern;
    std::filesystem::copy(PROJECT_ROOT "/tests/broken/base", folder_, std::filesystem::copy_options::recursive);
  }
  ~SmallProject() { std::filesystem::remove_all(folder_); }
  SmallProject(const SmallProject&) = delete;

  void append(const std::string& path, const std::string& text) const {
    std::ofstream(folder_ / path, std::ios::app) << text;
  }
  void write(const std::string& path, const std::string& text) const {
    std::filesystem::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path) << text;
  }

  BuildSettings settings() const {
    BuildSettings settings;
    settings.project = folder_;
    settings.resources = PROJECT_ROOT;
    settings.cache = CacheUse::off;
    settings.jobs = 2;
    return settings;
  }

private:
  std::filesystem::path folder_;
};

using Paths = std::vector<std::string>;

std::map<std::string, std::string> files_of(const LiveUpdate& update) {
  REQUIRE(update.edition);
  std::map<std::string, std::string> files;
  for (const auto& [address, file] : update.edition->files) files[address] = *file.bytes;
  return files;
}

std::map<std::string, std::string> made_from_scratch(const SmallProject& project) {
  return files_of(LiveSite(project.settings()).update(LiveChange::texts));
}

} // namespace

TEST_CASE("a changed paragraph reads its document and renders its page, nothing else") {
  const SmallProject project;
  LiveSite site(project.settings());
  const LiveUpdate first = site.update(LiveChange::texts);
  CHECK(first.rendered.size() == first.edition->linked->project.documents.size());
  CHECK(site.update(LiveChange::texts).rendered.empty());

  project.append("content/chapters/een.md", "\nEen alinea meer.\n");
  const LiveUpdate second = site.update(LiveChange::texts);
  CHECK(second.read == Paths{"content/chapters/een.md"});
  CHECK(second.rendered == Paths{"hoofdstukken/een/index.html"});
  CHECK(second.edition->number == 3);
  CHECK(second.edition->files.at("hoofdstukken/een/index.html").changed_in == 3);
  CHECK(second.edition->files.at("hoofdstukken/twee/index.html").changed_in == 1);
  CHECK(files_of(second) == made_from_scratch(project));
}

TEST_CASE("what other pages show of a document makes them change with it") {
  const SmallProject project;
  LiveSite site(project.settings());
  const std::size_t all = site.update(LiveChange::texts).rendered.size();

  SECTION("a heading") { project.append("content/chapters/een.md", "\n## Nog een kop {#nog-een}\n\nTekst.\n"); }
  SECTION("a term") {
    project.write("content/glossary.yaml", "naaste:\n  term: naaste\n  definition: Iemand die dicht bij je staat.\n");
  }
  SECTION("the settings of the site") { project.write("site/site.yaml", "contact: mailto@example.nl\n"); }
  const LiveUpdate changed = site.update(LiveChange::texts);
  CHECK(changed.rendered.size() == all);
  CHECK(files_of(changed) == made_from_scratch(project));
}

TEST_CASE("a term that is used changes the subject index too") {
  const SmallProject project;
  LiveSite site(project.settings());
  site.update(LiveChange::texts);
  project.append("content/chapters/twee.md", "\nEen naaste.\n");
  const LiveUpdate changed = site.update(LiveChange::texts);
  CHECK(changed.rendered == Paths{"hoofdstukken/twee/index.html", "register/index.html"});
  CHECK(files_of(changed) == made_from_scratch(project));
}

TEST_CASE("a mistake is told each time until it is mended, and nothing is made of it") {
  const SmallProject project;
  LiveSite site(project.settings());
  site.update(LiveChange::texts);
  project.append("content/chapters/een.md", "\nZie [](#bestaat-niet).\n");
  for (int time = 0; time < 2; ++time) {
    const LiveUpdate broken = site.update(LiveChange::texts);
    CHECK(broken.edition == nullptr);
    REQUIRE(broken.diagnostics.all().size() == 1);
    CHECK(broken.diagnostics.all().front().path == "content/chapters/een.md");
  }
  project.append("content/chapters/twee.md", "\n## Kop {#bestaat-niet}\n\nTekst.\n");
  const LiveUpdate mended = site.update(LiveChange::texts);
  CHECK(mended.edition->number == 2);
  CHECK(files_of(mended) == made_from_scratch(project));
}

TEST_CASE("warnings of documents that were not read again are told again") {
  const SmallProject project;
  project.write("content/style.yaml", "readers: [{name: iedereen, level: B1, score: 60}]\n");
  project.append("content/chapters/een.md", "\nEen \"kop\".\n");
  LiveSite site(project.settings());
  const std::size_t warnings = site.update(LiveChange::texts).diagnostics.all().size();
  CHECK(warnings > 0);
  project.append("content/chapters/twee.md", "\nEen alinea.\n");
  CHECK(site.update(LiveChange::texts).diagnostics.all().size() == warnings);
}

TEST_CASE("new looks dress the same texts") {
  const SmallProject project;
  LiveSite site(project.settings());
  const LiveUpdate first = site.update(LiveChange::texts);
  project.write("themes/ring/style.css", "main { outline: 3px solid }\n");
  const LiveUpdate dressed = site.update(LiveChange::looks);
  CHECK(dressed.read.empty());
  CHECK(dressed.rendered.size() == first.rendered.size());
  CHECK(files_of(dressed) == made_from_scratch(project));
}

TEST_CASE("a PDF is made of the edition that it is asked of, once") {
  const SmallProject project;
  LiveSite site(project.settings());
  LivePrints prints(project.settings());
  Diagnostics diagnostics;
  const LiveUpdate first = site.update(LiveChange::texts);
  const Bytes pdf = prints.print(*first.edition, "hoofdstukken/een.pdf", diagnostics);
  REQUIRE(pdf);
  CHECK(pdf->starts_with("%PDF-1.7"));
  CHECK(prints.print(*first.edition, "hoofdstukken/een.pdf", diagnostics) == pdf);
  CHECK(prints.print(*first.edition, "hoofdstukken/geen.pdf", diagnostics) == nullptr);
  CHECK(prints.print(*first.edition, "praktijkboek.pdf", diagnostics) != nullptr);

  project.append("content/chapters/een.md", "\nEen alinea meer.\n");
  const LiveUpdate second = site.update(LiveChange::texts);
  const Bytes later = prints.print(*second.edition, "hoofdstukken/een.pdf", diagnostics);
  REQUIRE(later);
  CHECK(*later != *pdf);
  CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("new numbers in a file of data render the page that shows them, nothing else") {
  const SmallProject project;
  project.write("content/metingen/groepen.csv", "maand;groepen\njan;3\nfeb;4,5\n");
  project.append("content/chapters/een.md",
                 "\n```diagram\nkind: run\nlabel: figuur-lijn\ncaption: Een lijn\n"
                 "data: metingen/groepen.csv\ncolumns: {label: maand, value: groepen}\n```\n");
  LiveSite site(project.settings());
  site.update(LiveChange::texts);
  project.append("content/metingen/groepen.csv", "mrt;7\n");
  const LiveUpdate changed = site.update(LiveChange::texts);
  CHECK(changed.rendered == Paths{"hoofdstukken/een/index.html"});
  CHECK(files_of(changed) == made_from_scratch(project));

  project.append("content/metingen/groepen.csv", "apr;zeven\nmei;8\n");
  const LiveUpdate broken = site.update(LiveChange::texts);
  CHECK_FALSE(broken.edition);
  REQUIRE(broken.diagnostics.all().size() == 1);
  CHECK(broken.diagnostics.all().front().path == "content/metingen/groepen.csv");
  CHECK(broken.diagnostics.all().front().place.line == 5);
}
