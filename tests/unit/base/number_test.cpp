#include "base/number.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("a number may be followed by something else") {
  const auto length = leading_number("80.5 mm");
  REQUIRE(length);
  CHECK(length->value == 80.5);
  CHECK(length->length == 4);
  CHECK_FALSE(leading_number("mm"));
  CHECK_FALSE(leading_number(" 8"));
  CHECK_FALSE(leading_number(""));
}

TEST_CASE("a number is the whole text, with a point, and finite") {
  CHECK(parse_number("-3.25") == -3.25);
  CHECK(parse_number("1e3") == 1000);
  CHECK(parse_number("0.1") == 0.1);
  for (const char* text : {"", "3,5", "3 ", "drie", "nan", "inf", "1e400"}) {
    INFO(text);
    CHECK_FALSE(parse_number(text));
  }
}

TEST_CASE("a number is written with as few digits as give it back, without an exponent") {
  CHECK(plain_number(0) == "0");
  CHECK(plain_number(-0.0) == "0");
  CHECK(plain_number(3) == "3");
  CHECK(plain_number(-2.5) == "-2.5");
  CHECK(plain_number(0.1 + 0.2) == "0.30000000000000004");
  CHECK(plain_number(1e15) == "1000000000000000");
  CHECK(plain_number(1e17) == "100000000000000000");
  CHECK(plain_number(1.25e-7) == "0.000000125");
  CHECK(plain_number(-1e-9) == "-0.000000001");
  for (const double number : {1.0 / 3, 6.02e-23, 123456.789, 5e-324})
    CHECK(parse_number(plain_number(number)) == number);
}
