#include "build/disk.h"
#include "build/staged_tree.h"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <filesystem>

using namespace praktijkboek;
namespace fs = std::filesystem;

namespace {

/// An empty folder that goes with the test.
struct ScratchFolder {
  fs::path path = fs::temp_directory_path() / ("praktijkboek-test-" + std::to_string(::getpid()));
  ScratchFolder() { fs::create_directories(path); }
  ~ScratchFolder() { fs::remove_all(path); }

  std::vector<std::string> files() const { return DiskFileSystem(path).files_below(""); }
  std::string read(const std::string& name) const { return DiskFileSystem(path).read(name).value(); }
};

} // namespace

TEST_CASE("a tree is seen only when it is published, and then as a whole") {
  const ScratchFolder scratch;
  auto tree = StagedTree::create(scratch.path / "public");
  REQUIRE(tree);
  REQUIRE(tree.value().write("deep/er/page.html", "new"));
  CHECK_FALSE(fs::exists(scratch.path / "public"));
  REQUIRE(tree.value().publish());
  CHECK(scratch.files() == std::vector<std::string>{"public/deep/er/page.html"});
}

TEST_CASE("publishing replaces all of the old tree") {
  const ScratchFolder scratch;
  for (const char* page : {"old.html", "new.html"}) {
    auto tree = StagedTree::create(scratch.path / "public");
    REQUIRE(tree.value().write(page, page));
    REQUIRE(tree.value().publish());
  }
  CHECK(scratch.files() == std::vector<std::string>{"public/new.html"});
}

TEST_CASE("a tree that is not published leaves nothing") {
  const ScratchFolder scratch;
  {
    auto tree = StagedTree::create(scratch.path / "public");
    REQUIRE(tree.value().write("page.html", "never seen"));
  }
  CHECK(fs::is_empty(scratch.path));
}

TEST_CASE("what a killed build left is cleared, what a running one holds is not") {
  const ScratchFolder scratch;
  fs::create_directories(scratch.path / ".public.staging-1");
  auto running = StagedTree::create(scratch.path / "public");
  CHECK_FALSE(fs::exists(scratch.path / ".public.staging-1"));
  REQUIRE(running.value().write("page.html", "kept"));
  fs::rename(scratch.path / (".public.staging-" + std::to_string(::getpid())), scratch.path / ".public.staging-2");
  auto second = StagedTree::create(scratch.path / "public");
  CHECK(fs::exists(scratch.path / ".public.staging-2" / "page.html"));
}

TEST_CASE("a file in the way is a failure that names it") {
  const ScratchFolder scratch;
  {
    auto tree = StagedTree::create(scratch.path / "public");
    REQUIRE(tree.value().write("public", "I am a file"));
    REQUIRE(tree.value().publish());
  }
  const auto blocked = StagedTree::create(scratch.path / "public" / "public");
  REQUIRE_FALSE(blocked);
  CHECK(blocked.failure().path.ends_with("public/public"));
}
