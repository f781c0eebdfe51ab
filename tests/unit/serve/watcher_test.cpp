#include "serve/watcher.h"

#include <catch2/catch.hpp>
#include <poll.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace praktijkboek;

namespace {

/// A folder of its own, gone afterwards.
class Folder {
public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "praktijkboek-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path = pattern;
  }
  ~Folder() { std::filesystem::remove_all(path); }

  void write(const std::string& name) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name) << "tekst\n";
  }

  std::filesystem::path path;
};

std::vector<std::string> changes_of(Watcher& watcher) {
  pollfd waiting{watcher.descriptor(), POLLIN, 0};
  ::poll(&waiting, 1, 0); // events of what has been done are there at once
  return watcher.take_changes();
}

using Paths = std::vector<std::string>;

} // namespace

TEST_CASE("changes in watched folders are told once, others are not") {
  const Folder folder;
  folder.write("content/a/een.md");
  folder.write("content/a/weg.md");
  auto watcher = Watcher::watch(folder.path, {"content", "site"});
  REQUIRE(watcher);
  CHECK(changes_of(watcher.value()).empty());
  folder.write("content/a/een.md");
  folder.write("content/twee.md");
  folder.write("public/index.html");
  std::filesystem::remove(folder.path / "content/a/weg.md");
  CHECK(changes_of(watcher.value()) == Paths{"content/a/een.md", "content/a/weg.md", "content/twee.md"});
  CHECK(changes_of(watcher.value()).empty());
}

TEST_CASE("a file that is put in the place of another is a change") {
  const Folder folder;
  folder.write("content/een.md");
  auto watcher = Watcher::watch(folder.path, {"content"});
  REQUIRE(watcher);
  folder.write("elders.md");
  std::filesystem::rename(folder.path / "elders.md", folder.path / "content/een.md");
  CHECK(changes_of(watcher.value()) == Paths{"content/een.md"});
}

TEST_CASE("folders that come later are watched too, also a whole tree at once") {
  const Folder folder;
  auto watcher = Watcher::watch(folder.path, {"content", "themes"});
  REQUIRE(watcher);
  folder.write("themes/ring/style.css");
  CHECK(changes_of(watcher.value()) == Paths{"themes"});
  folder.write("themes/ring/style.css");
  CHECK(changes_of(watcher.value()) == Paths{"themes/ring/style.css"});
  folder.write("tree/deep/een.md");
  std::filesystem::rename(folder.path / "tree", folder.path / "themes/tree");
  CHECK(changes_of(watcher.value()) == Paths{"themes/tree"});
  folder.write("themes/tree/deep/een.md");
  CHECK(changes_of(watcher.value()) == Paths{"themes/tree/deep/een.md"});
}

TEST_CASE("installed modules are not watched") {
  const Folder folder;
  folder.write("site/node_modules/een/index.js");
  auto watcher = Watcher::watch(folder.path, {"site"});
  REQUIRE(watcher);
  folder.write("site/node_modules/een/index.js");
  CHECK(changes_of(watcher.value()).empty());
}

TEST_CASE("a project that is not there cannot be watched") {
  const Folder folder;
  auto watcher = Watcher::watch(folder.path / "niets", {"content"});
  REQUIRE(watcher);
  CHECK(changes_of(watcher.value()).empty());
}
