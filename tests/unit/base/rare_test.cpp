#include "base/rare.h"

#include <catch2/catch.hpp>

#include <string>

using namespace praktijkboek;

TEST_CASE("a rare text is no larger than a pointer, and empty until it is set") {
  CHECK(sizeof(Rare<std::string>) == sizeof(void*));
  Rare<std::string> text;
  CHECK(text.empty());
  CHECK(*text == "");
  text = std::string("twee ringen");
  CHECK_FALSE(text.empty());
  CHECK(*text == "twee ringen");
  text.edit() += "!";
  CHECK(text->size() == 12);
  text = {};
  CHECK(text.empty());
}

TEST_CASE("a copy of a rare text is its own") {
  Rare<std::string> text = "een";
  Rare<std::string> copy = text;
  copy.edit() = "twee";
  CHECK(*text == "een");
  CHECK(*copy == "twee");
  copy = text;
  CHECK(*copy == "een");
}
