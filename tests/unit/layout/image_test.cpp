#include "layout/image.h"

#include <catch2/catch.hpp>

#include <random>

using namespace praktijkboek;

namespace {

std::string from_hex(std::string_view hex) {
  const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes.push_back(static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1])));
  return bytes;
}

// A red and a blue pixel.
constexpr std::string_view rgb_png = "89504e470d0a1a0a0000000d49484452000000020000000108020000007b40e8dd0000000d4944415"
                                     "478da63f8cf0004ff01070001ff3d7d8c49"
                                     "0000000049454e44ae426082";
// The same, the blue one half transparent.
constexpr std::string_view rgba_png = "89504e470d0a1a0a0000000d4948445200000002000000010806000000f4227f8a0000000e494441"
                                      "5478da63f8cfc000420d000f7a037e6a8131"
                                      "e10000000049454e44ae426082";
constexpr std::string_view opaque_rgba_png = "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000"
                                             "d4944415478da63606462fe0f000114010609e7b455"
                                             "0000000049454e44ae426082";
constexpr std::string_view grey_png = "89504e470d0a1a0a0000000d494844520000000200000002080000000057dd52f80000000e494441"
                                      "5478da6360706068f80f00030501c0535b15"
                                      "9f0000000049454e44ae426082";
constexpr std::string_view palette_png = "89504e470d0a1a0a0000000d4948445200000002000000010803000000c3fc8fb800000006504"
                                         "c54450a141e28323cd51bb4e90000000b494441"
                                         "5478da63606400000005000242c2449f0000000049454e44ae426082";
// Three by two pixels, grey.
constexpr std::string_view grey_jpeg =
    "ffd8ffe000104a46494600010100000100010000ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d1a1f1e1d1a"
    "1c"
    "1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffc0000b080002000301011100ffc40014000100000000000000"
    "00"
    "0000000000000007ffc4001a1000010501000000000000000000000000010006073774b1ffda0008010100003f004f8aeaf6f641d2bfffd9";

} // namespace

TEST_CASE("a PNG in colour becomes RGB") {
  const auto image = decode_image(from_hex(rgb_png));
  REQUIRE(image);
  CHECK(image->encoding == ImageData::Encoding::raw_rgb);
  CHECK(image->width == 2);
  CHECK(image->height == 1);
  CHECK(image->bytes == from_hex("ff00000000ff"));
  CHECK(image->alpha.empty());
}

TEST_CASE("transparency becomes a mask, unless it hides nothing") {
  const auto image = decode_image(from_hex(rgba_png));
  REQUIRE(image);
  CHECK(image->bytes == from_hex("ff00000000ff"));
  CHECK(image->alpha == from_hex("ff80"));
  const auto opaque = decode_image(from_hex(opaque_rgba_png));
  REQUIRE(opaque);
  CHECK(opaque->bytes == from_hex("010203"));
  CHECK(opaque->alpha.empty());
}

TEST_CASE("grey stays grey and a palette becomes colours") {
  const auto grey = decode_image(from_hex(grey_png));
  REQUIRE(grey);
  CHECK(grey->encoding == ImageData::Encoding::raw_grey);
  CHECK(grey->bytes == from_hex("004080ff"));
  const auto palette = decode_image(from_hex(palette_png));
  REQUIRE(palette);
  CHECK(palette->bytes == from_hex("28323c0a141e"));
}

TEST_CASE("a JPEG is kept as it is") {
  const auto image = decode_image(from_hex(grey_jpeg));
  REQUIRE(image);
  CHECK(image->encoding == ImageData::Encoding::jpeg);
  CHECK(image->width == 3);
  CHECK(image->height == 2);
  CHECK(image->bytes == from_hex(grey_jpeg));
}

TEST_CASE("what is no image gives nothing") {
  CHECK_FALSE(decode_image(""));
  CHECK_FALSE(decode_image("<svg/>"));
  CHECK_FALSE(decode_image(from_hex("89504e470d0a1a0a")));
  CHECK_FALSE(decode_image(from_hex("ffd8ff")));
}

TEST_CASE("an image that was cut off gives nothing") {
  const std::string png = from_hex(rgb_png);
  CHECK_FALSE(decode_image(png.substr(0, png.size() - 30)));
  const std::string jpeg = from_hex(grey_jpeg);
  CHECK_FALSE(decode_image(jpeg.substr(0, jpeg.size() - 10)));
}

TEST_CASE("damaged bytes never crash") {
  std::mt19937 random(7);
  std::size_t refused = 0;
  for (const std::string_view hex : {rgba_png, palette_png, grey_jpeg})
    for (int round = 0; round < 300; ++round) {
      std::string bytes = from_hex(hex);
      for (int change = 0; change < 4; ++change) bytes[random() % bytes.size()] = static_cast<char>(random());
      if (!decode_image(bytes)) ++refused;
    }
  CHECK(refused > 100);
}

TEST_CASE("an image that would fill the memory is refused") {
  std::string png = from_hex(rgb_png);
  png[16] = '\x7f'; // width of two thousand million; its checksum is wrong too
  CHECK_FALSE(decode_image(png));
}
