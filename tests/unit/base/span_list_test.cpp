#include "base/span_list.h"

#include <catch2/catch.hpp>

#include <random>

using namespace praktijkboek;

TEST_CASE("a list of spans gives back what it was made of, in any order") {
  std::vector<Span> spans{{0, 0}, {5, 9}, {3, 4}, {0xFFFFFFF0, 0xFFFFFFFF}, {0, 0xFFFFFFFF}, {7, 2}};
  std::mt19937 random(7); // NOLINT: the same numbers each time
  for (int i = 0; i < 1000; ++i) {
    const auto begin = static_cast<std::uint32_t>(random());
    spans.push_back({begin, begin + static_cast<std::uint32_t>(random() % 300)});
  }
  const SpanList list(spans);
  REQUIRE(list.size() == spans.size());
  for (std::size_t i = spans.size(); i-- > 0;) CHECK(list[i] == spans[i]);
}

TEST_CASE("a list without spans is empty") { CHECK(SpanList(std::vector<Span>{}).size() == 0); }
