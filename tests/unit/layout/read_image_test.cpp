#include "layout/image/exif.h"
#include "layout/image/fit_image.h"
#include "layout/image/jpeg.h"
#include "layout/image/keep_pixels.h"
#include "layout/image/png.h"
#include "layout/image/read_image.h"
#include "layout/image/web_copy.h"

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

// One pixel of 16 bits a component: 1234 abcd ffff.
constexpr std::string_view deep_png =
    "89504e470d0a1a0a0000000d4948445200000001000000011002000000c0e78f9d0000000f494441547"
    "8da631032597df6ff7f00098703bd5c77cb420000000049454e44ae426082";
// Two by two pixels, grey, interlaced.
constexpr std::string_view interlaced_png =
    "89504e470d0a1a0a0000000d494844520000000200000002080000000120da626e0000000f4944415478da631060506030700000018700a11f"
    "446d970000000049454e44ae426082";
// Three pixels of one bit: white, black, white.
constexpr std::string_view one_bit_png =
    "89504e470d0a1a0a0000000d4948445200000003000000010100000000339b29190000000a49444154"
    "78da6358000000a200a17105cb410000000049454e44ae426082";
// Red and blue from a palette that makes red transparent.
constexpr std::string_view clear_palette_png =
    "89504e470d0a1a0a0000000d4948445200000002000000010803000000c3fc8fb800000006504c5445ff00000000ff6ca1fd8e000000017452"
    "4e"
    "530040e6d8660000000b4944415478da6360600400000400022cde48ad0000000049454e44ae426082";
// Two by two pixels in the colours of inks.
constexpr std::string_view cmyk_jpeg = "ffd8ffee000e41646f626500640000000000ffdb0043001b12141714111b1716171e1c1b2028422"
                                       "b28252528513a3d3042605565645f555d5b6a"
                                       "7899816a7190735b5d85b586909ea3abadab6780bcc9baa6c799a8aba4ffc000140800020002044"
                                       "311004d11005911004b1100ffc4001f000001"
                                       "0501010101010100000000000000000102030405060708090a0bffc400b51000020103030204030"
                                       "50504040000017d0102030004110512213141"
                                       "0613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3"
                                       "435363738393a434445464748494a53545556"
                                       "5758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a"
                                       "4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4"
                                       "c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda000e0"
                                       "443004d0059004b00003f00e8eba0addadaaf"
                                       "ffd9";

Pixels pixels_of(std::string_view hex) {
  const std::optional<Pixels> pixels = decode_png(from_hex(hex));
  REQUIRE(pixels);
  return *pixels;
}

/// Every pixel differs from its neighbours, as in a photograph.
Pixels noise(std::uint32_t width, std::uint32_t height) {
  std::mt19937 random(1);
  Pixels pixels{width, height, 3, {}, {}};
  while (pixels.samples.size() < pixels.count() * 3) pixels.samples += static_cast<char>(random());
  return pixels;
}

std::string noise_jpeg(std::uint32_t width, std::uint32_t height) { return encode_jpeg(noise(width, height)); }

/// The same JPEG with an Exif segment: how the camera was held, and a secret.
std::string with_exif(const std::string& jpeg, char orientation) {
  const std::string segment = from_hex("ffe10024"
                                       "457869660000" // its length, 'Exif'
                                       "4d4d002a00000008"
                                       "0001" // TIFF: a directory of one entry
                                       "0112000300000001"
                                       "00") +
                              orientation // a short number
                              + from_hex("0000") + "secret";
  return jpeg.substr(0, 2) + segment + jpeg.substr(2);
}

} // namespace

TEST_CASE("a PNG of any kind becomes samples of eight bits") {
  const Pixels colours = pixels_of(rgb_png);
  CHECK(colours.width == 2);
  CHECK(colours.height == 1);
  CHECK(colours.components == 3);
  CHECK(colours.samples == from_hex("ff00000000ff"));
  CHECK(colours.alpha.empty());
  CHECK(pixels_of(palette_png).samples == from_hex("28323c0a141e"));
  CHECK(pixels_of(deep_png).samples == from_hex("12abff"));
  CHECK(pixels_of(interlaced_png).samples == from_hex("10203040"));
  CHECK(pixels_of(one_bit_png).samples == from_hex("ff00ff"));
}

TEST_CASE("transparency becomes a mask, unless it hides nothing") {
  CHECK(pixels_of(rgba_png).samples == from_hex("ff00000000ff"));
  CHECK(pixels_of(rgba_png).alpha == from_hex("ff80"));
  CHECK(pixels_of(clear_palette_png).alpha == from_hex("00ff"));
  CHECK(pixels_of(opaque_rgba_png).samples == from_hex("010203"));
  CHECK(pixels_of(opaque_rgba_png).alpha.empty());
}

TEST_CASE("grey is one component, also where the file has three") {
  CHECK(pixels_of(grey_png).components == 1);
  CHECK(pixels_of(grey_png).samples == from_hex("004080ff"));
  Pixels pixels{2, 1, 3, "aaabbb", {}};
  simplify(pixels);
  CHECK(pixels.components == 1);
  CHECK(pixels.samples == "ab");
}

TEST_CASE("drawings are kept without loss, photographs as JPEG") {
  const ReadImage drawing = read_image("x.png", from_hex(rgb_png));
  REQUIRE(drawing.data);
  CHECK(drawing.data->encoding == ImageData::Encoding::deflated_rgb);
  CHECK(drawing.data->original == from_hex(rgb_png));
  // Smooth with a little noise: what a camera sees.
  Pixels photograph = noise(300, 200);
  for (std::size_t i = 0; i < photograph.samples.size(); ++i)
    photograph.samples[i] = static_cast<char>(i / 900 + (static_cast<unsigned char>(photograph.samples[i]) & 15));
  CHECK(keep_pixels(photograph).encoding == ImageData::Encoding::jpeg);
  CHECK(keep_pixels(noise(20, 20)).encoding == ImageData::Encoding::deflated_rgb); // too small to gain by it
}

TEST_CASE("a JPEG is kept as it is, without what it tells of camera and place") {
  const ReadImage image = read_image("x.jpg", from_hex(grey_jpeg));
  REQUIRE(image.data);
  CHECK(image.data->encoding == ImageData::Encoding::jpeg);
  CHECK(image.data->width == 3);
  CHECK(image.data->height == 2);
  CHECK(image.data->bytes == from_hex(grey_jpeg));

  const std::string jpeg = noise_jpeg(16, 8);
  REQUIRE(with_exif(jpeg, 1).find("secret") != std::string::npos);
  CHECK(read_image("x.jpg", with_exif(jpeg, 1)).data->bytes == jpeg);
}

TEST_CASE("a camera held on its side gives an upright picture") {
  const std::string jpeg = with_exif(noise_jpeg(16, 8), 6);
  const ReadImage image = read_image("x.jpg", jpeg);
  REQUIRE(image.data);
  CHECK(image.data->width == 8);
  CHECK(image.data->height == 16);
  const std::optional<JpegFacts> facts = inspect_jpeg(image.data->bytes);
  REQUIRE(facts);
  CHECK(facts->orientation == 1);
  CHECK(facts->width == 8);
}

TEST_CASE("a website gets a photograph without what the camera tells, and still upright") {
  const std::string plain = noise_jpeg(16, 8);
  const std::string copy = web_copy(with_exif(plain, 6));
  CHECK(copy.find("secret") == std::string::npos);
  CHECK(exif_orientation(copy) == 6);
  CHECK(web_copy(copy) == copy);
  CHECK(web_copy(with_exif(plain, 1)) == plain);
  const std::string profile = from_hex("ffe20012") + std::string("ICC_PROFILE\0\1\1ab", 16);
  CHECK(web_copy(plain.substr(0, 2) + profile + plain.substr(2)).find(profile) != std::string::npos);
}

TEST_CASE("a website gets a drawing without what its program tells") {
  const std::string plain = from_hex(grey_png);
  const std::size_t behind_header = 8 + 25;
  const std::string text = from_hex("00000006") + "tEXtsecret" + from_hex("00000000");
  CHECK(web_copy(plain.substr(0, behind_header) + text + plain.substr(behind_header)) == plain);
  CHECK(web_copy(plain.substr(0, 40)) == plain.substr(0, 40));
  CHECK(web_copy("<svg/>") == "<svg/>");
}

TEST_CASE("the colours of inks are refused, with what to do") {
  const ReadImage image = read_image("x.jpg", from_hex(cmyk_jpeg));
  CHECK_FALSE(image.data);
  CHECK(image.problem.text().find("CMYK") != std::string::npos);
  CHECK_FALSE(image.hint.empty());
}

TEST_CASE("what is no image gives nothing") {
  for (const std::string& bytes :
       {std::string(), std::string("<html/>"), from_hex("89504e470d0a1a0a"), from_hex("ffd8ff")})
    CHECK(read_image("x", bytes).problem.text() == "'x' is no image that can be read");
}

TEST_CASE("an image that was cut off gives nothing") {
  const std::string png = from_hex(rgb_png);
  CHECK_FALSE(read_image("x", png.substr(0, png.size() - 30)).data);
  const std::string jpeg = noise_jpeg(64, 64);
  CHECK(read_image("x", jpeg).data);
  CHECK_FALSE(read_image("x", jpeg.substr(0, jpeg.size() / 2)).data);
  CHECK_FALSE(read_image("x", jpeg.substr(0, jpeg.size() / 2) + "\xff\xd9").data);
}

TEST_CASE("damaged bytes never crash") {
  std::mt19937 random(7);
  std::size_t refused = 0;
  const std::string exif = with_exif(noise_jpeg(16, 8), 8);
  for (const std::string& whole : {from_hex(rgba_png), from_hex(palette_png), from_hex(grey_jpeg), exif})
    for (int round = 0; round < 300; ++round) {
      std::string bytes = whole;
      for (int change = 0; change < 4; ++change) bytes[random() % bytes.size()] = static_cast<char>(random());
      if (!read_image("x", bytes).data) ++refused;
    }
  CHECK(refused > 100);
}

TEST_CASE("an image that would fill the memory is refused") {
  std::string png = from_hex(rgb_png);
  png[16] = '\x7f'; // width of two thousand million; its checksum is wrong too
  CHECK_FALSE(read_image("x", png).data);
}

TEST_CASE("an image with more dots than paper shows is printed with fewer") {
  const auto jpeg = read_image("x.jpg", noise_jpeg(600, 400)).data;
  const auto smaller = fit_image(jpeg, 72, 48); // an inch wide
  REQUIRE(smaller);
  CHECK(smaller->encoding == ImageData::Encoding::jpeg);
  CHECK(smaller->width == 300);
  CHECK(smaller->height == 200);
  CHECK(fit_image(jpeg, 144, 96) == jpeg); // just enough
  CHECK(fit_image(jpeg, 500, 333) == jpeg);
}

TEST_CASE("a screenshot that is printed smaller stays without loss") {
  const auto png = read_image("x.png", from_hex(interlaced_png)).data;
  const auto smaller = fit_image(png, 0.2, 0.2);
  REQUIRE(smaller);
  CHECK(smaller->encoding == ImageData::Encoding::deflated_grey);
  CHECK(smaller->width == 1);
}

TEST_CASE("in black and white an image is as light as it was, in grey") {
  const auto jpeg = read_image("x.jpg", noise_jpeg(60, 40)).data;
  const auto grey = fit_image(jpeg, 500, 333, ImageColours::grey);
  REQUIRE(grey);
  CHECK(grey->encoding == ImageData::Encoding::jpeg);
  CHECK(grey->width == 60);
  const auto inspected = inspect_jpeg(grey->bytes);
  REQUIRE(inspected);
  CHECK(inspected->components == 1);
  const auto png = read_image("x.png", from_hex(rgb_png)).data;
  REQUIRE(png->encoding == ImageData::Encoding::deflated_rgb);
  CHECK(fit_image(png, 72, 72, ImageColours::kept) == png);
  CHECK(fit_image(png, 72, 72, ImageColours::grey)->encoding == ImageData::Encoding::deflated_grey);
  const auto svg = read_image("x.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9")"
                                       R"( height="9" fill="#f00"/></svg>)")
                       .data;
  CHECK(fit_image(svg, 10, 10, ImageColours::grey)->encoding == ImageData::Encoding::deflated_grey);

  Pixels pixels{3, 1, 3, std::string("\xff\0\0\0\xff\0\x40\x40\x40", 9), {}};
  turn_grey(pixels);
  CHECK(pixels.components == 1);
  CHECK(pixels.samples == "\x36\xb6\x40");
}
