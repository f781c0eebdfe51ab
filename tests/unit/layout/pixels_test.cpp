#include "layout/image/pixels.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("fewer pixels are the means of what they cover") {
  CHECK(scaled_down({4, 1, 1, std::string("\x00\x10\x20\x40", 4), {}}, 2, 1).samples == "\x08\x30");
  CHECK(scaled_down({2, 2, 1, std::string("\x00\x10\x20\x30", 4), {}}, 1, 1).samples == "\x18");
  // Three pixels in two: the middle one is half of each.
  CHECK(scaled_down({3, 1, 1, std::string("\x00\x30\x60", 3), {}}, 2, 1).samples == "\x10\x50");
  CHECK(scaled_down({2, 1, 3, "abcabc", {}}, 1, 1).samples == "abc");
}

TEST_CASE("transparent colours weigh nothing") {
  const Pixels scaled =
      scaled_down({2, 1, 3, std::string("\x01\x02\x03\xFF\xFF\xFF", 6), std::string("\xFF\x00", 2)}, 1, 1);
  CHECK(scaled.samples == "\x01\x02\x03");
  CHECK(scaled.alpha == "\x80");
  CHECK(scaled_down({2, 1, 1, "ab", std::string(2, '\0')}, 1, 1).samples == std::string(1, '\0'));
}

TEST_CASE("the same number of pixels is the same picture") {
  const Pixels pixels{3, 2, 1, "abcdef", "123456"};
  CHECK(scaled_down(pixels, 3, 2).samples == pixels.samples);
  CHECK(scaled_down(pixels, 3, 2).alpha == pixels.alpha);
}

TEST_CASE("the eight ways of holding a camera") {
  const Pixels file{3, 2, 1, "abcdef", {}}; // abc above def
  const auto upright = [&](int orientation) {
    const Pixels turned = turned_upright(file, orientation);
    CHECK(turned.width == (orientation >= 5 ? 2 : 3));
    return turned.samples;
  };
  CHECK(upright(1) == "abcdef");
  CHECK(upright(2) == "cbafed");
  CHECK(upright(3) == "fedcba");
  CHECK(upright(4) == "defabc");
  CHECK(upright(5) == "adbecf");
  CHECK(upright(6) == "daebfc"); // a quarter to the right
  CHECK(upright(7) == "fcebda");
  CHECK(upright(8) == "cfbead"); // a quarter to the left
}
