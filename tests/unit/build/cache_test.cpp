#include "build/cache.h"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <filesystem>

using namespace praktijkboek;
namespace fs = std::filesystem;

TEST_CASE("a result is made once for the same bytes") {
  const fs::path folder = fs::temp_directory_path() / ("praktijkboek-cache-" + std::to_string(::getpid()));
  const Cache cache(folder);
  int made = 0;
  const auto make = [&made](std::string_view input) {
    ++made;
    return std::string(input) + "!";
  };
  CHECK(cache.get_or_make("shout-1", "hey", make) == "hey!");
  CHECK(cache.get_or_make("shout-1", "hey", make) == "hey!");
  CHECK(made == 1);
  CHECK(cache.get_or_make("shout-1", "ho", make) == "ho!");
  CHECK(cache.get_or_make("shout-2", "hey", make) == "hey!");
  CHECK(made == 3);
  fs::remove_all(folder);
}

TEST_CASE("what came with the program is not made again, and never written") {
  const fs::path folder = fs::temp_directory_path() / ("praktijkboek-prepared-" + std::to_string(::getpid()));
  int made = 0;
  const auto make = [&made](std::string_view) { return std::to_string(++made); };
  Cache(folder).get_or_make("x", "y", make);
  const Cache without_folder(std::nullopt, folder);
  CHECK(without_folder.get_or_make("x", "y", make) == "1");
  CHECK(without_folder.get_or_make("x", "z", make) == "2");
  CHECK(without_folder.get_or_make("x", "z", make) == "3");
  fs::remove_all(folder);
}

TEST_CASE("without a folder everything is made anew") {
  int made = 0;
  const Cache cache(std::nullopt);
  for (int i = 0; i < 2; ++i) cache.get_or_make("x", "y", [&made](std::string_view) { return std::to_string(++made); });
  CHECK(made == 2);
}

TEST_CASE("a cache that cannot be written still gives results") {
  const Cache cache(fs::path("/proc/no-such-folder"));
  CHECK(cache.get_or_make("x", "y", [](std::string_view) { return std::string("made"); }) == "made");
}
