#include "base/date.h"
#include "base/file_system.h"
#include "base/geometry.h"
#include "base/hash.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("dates are days that exist") {
  CHECK(parse_iso_date("2026-11-21") == Date{2026, 11, 21});
  CHECK(parse_iso_date("2024-02-29"));
  CHECK_FALSE(parse_iso_date("2026-02-29"));
  CHECK_FALSE(parse_iso_date("1900-02-29"));
  CHECK_FALSE(parse_iso_date("2026-13-01"));
  CHECK_FALSE(parse_iso_date("21-11-2026"));
  CHECK_FALSE(parse_iso_date("2026-1--1"));
  CHECK(to_iso({2026, 1, 2}) == "2026-01-02");
}

TEST_CASE("a file system in memory knows files and folders") {
  const MemoryFileSystem files({{"content/a.md", "A"}, {"content/sub/b.md", "B"}, {"contents", "C"}});
  CHECK(files.kind("content") == EntryKind::folder);
  CHECK(files.kind("content/a.md") == EntryKind::file);
  CHECK(files.kind("content/c.md") == EntryKind::missing);
  CHECK(files.read("content/sub/b.md").value() == "B");
  CHECK_FALSE(files.read("nowhere"));
  CHECK(files.files_below("content") == std::vector<std::string>{"content/a.md", "content/sub/b.md"});
}

TEST_CASE("the same bytes have the same hash, others another") {
  CHECK(content_hash("een") == content_hash("een"));
  CHECK(content_hash("een") != content_hash("twee"));
  CHECK(content_hash("").size() == 32);
}

TEST_CASE("a circle touches its box on four sides") {
  const Path path = circle_path({10, 20}, 5);
  REQUIRE(path.size() == 6);
  CHECK(path[0].end.x == 15);
  CHECK(path[1].end.y == 25);
  CHECK(path[2].end.x == 5);
  CHECK(path[3].end.y == 15);
}
