#include "build/link_cache.h"
#include "build/write_file.h"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <filesystem>

using namespace praktijkboek;
namespace fs = std::filesystem;

namespace {

struct CacheFile {
  fs::path folder = fs::temp_directory_path() / ("praktijkboek-links-" + std::to_string(::getpid()));
  fs::path path = folder / "links.json";
  ~CacheFile() { fs::remove_all(folder); }
};

constexpr long hour = 3600;

} // namespace

TEST_CASE("what hosts said is known the next time") {
  const CacheFile file;
  LinkCache first(file.path, 1000);
  first.add("https://a.nl/", {200, NoAnswer::none, "https://a.nl/nieuw"});
  first.add("https://b.nl/", {0, NoAnswer::timed_out, {}});
  first.write();

  const LinkCache second(file.path, 1000 + hour / 2);
  const auto found = second.find("https://a.nl/");
  REQUIRE(found);
  CHECK(found->is_found());
  CHECK(found->moved_to == "https://a.nl/nieuw");
  REQUIRE(second.find("https://b.nl/"));
  CHECK(second.find("https://b.nl/")->problem == NoAnswer::timed_out);
  CHECK_FALSE(second.find("https://c.nl/"));
}

TEST_CASE("what was wrong is asked again after an hour, what was right after a week") {
  const CacheFile file;
  LinkCache first(file.path, 1000);
  first.add("https://a.nl/", {200, NoAnswer::none, {}});
  first.add("https://b.nl/", {404, NoAnswer::none, {}});
  first.write();

  const LinkCache later(file.path, 1000 + hour);
  CHECK(later.find("https://a.nl/"));
  CHECK_FALSE(later.find("https://b.nl/"));
  CHECK_FALSE(LinkCache(file.path, 1000 + 7 * 24 * hour).find("https://a.nl/"));
  CHECK_FALSE(LinkCache(file.path, 999).find("https://a.nl/")); // the clock was put back
  later.write();
  CHECK_FALSE(LinkCache(file.path, 1000).find("https://b.nl/")); // no longer kept
}

TEST_CASE("a cache that somebody broke knows nothing") {
  const CacheFile file;
  for (const char* text : {"", "[1]", "{\"https://a.nl/\": [1, 200]}", "{\"https://a.nl/\": [0, 200, 99, \"\"]}",
                           "{\"https://a.nl/\": [\"0\", 200, 0, \"\"]}", "\xff"}) {
    REQUIRE(write_file(file.path, text));
    CHECK_FALSE(LinkCache(file.path, 1000).find("https://a.nl/"));
  }
}

TEST_CASE("without a file nothing is kept") {
  LinkCache cache(std::nullopt, 1000);
  cache.add("https://a.nl/", {200, NoAnswer::none, {}});
  CHECK(cache.find("https://a.nl/"));
  cache.write();
  CHECK_FALSE(LinkCache(fs::path("/proc/no-such-folder/links.json"), 1000).find("https://a.nl/"));
}
