#include "base/arena.h"

#include <catch2/catch.hpp>

#include <cstdint>
#include <string>

using namespace praktijkboek;

TEST_CASE("an arena keeps what it was given, through many blocks") {
  Arena arena(16);
  std::vector<const int*> numbers;
  std::vector<std::string_view> texts;
  for (int i = 0; i < 1000; ++i) {
    numbers.push_back(arena.store(i));
    texts.push_back(arena.store_text(std::to_string(i)));
  }
  for (int i = 0; i < 1000; ++i) {
    CHECK(*numbers[static_cast<std::size_t>(i)] == i);
    CHECK(texts[static_cast<std::size_t>(i)] == std::to_string(i));
  }
}

TEST_CASE("an arena aligns what it stores") {
  Arena arena(64);
  for (int i = 0; i < 20; ++i) {
    arena.store_text("x");
    const auto* number = arena.store(std::uint64_t{7});
    CHECK(reinterpret_cast<std::uintptr_t>(number) % alignof(std::uint64_t) == 0);
  }
}

TEST_CASE("a large list does not end the block that small things go into") {
  Arena arena(1024);
  const char* before = arena.store_text("a").data();
  const auto list = arena.store_all(std::vector<int>(1000, 7));
  const char* after = arena.store_text("b").data();
  CHECK(after == before + 1);
  CHECK(list.size() == 1000);
  CHECK(list.back() == 7);
}

TEST_CASE("an empty list or text takes no memory") {
  Arena arena;
  CHECK(arena.store_all(std::vector<int>{}).empty());
  CHECK(arena.store_text("").empty());
}
