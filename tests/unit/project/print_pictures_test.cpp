#include "project/print_pictures.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::shared_ptr<const ImageData> image(ImageData::Encoding encoding, std::uint32_t width, std::uint32_t height,
                                       std::string bytes = {}, std::string alpha = {}) {
  ImageData data;
  data.encoding = encoding;
  data.width = width;
  data.height = height;
  data.bytes = std::move(bytes);
  data.alpha = std::move(alpha);
  return std::make_shared<const ImageData>(std::move(data));
}

} // namespace

TEST_CASE("a list of images has their sizes, and not one pixel") {
  using Encoding = ImageData::Encoding;
  const Images images{{"images/een foto.jpg", image(Encoding::jpeg, 1600, 1200, "pixels")},
                      {"images/grijs.png", image(Encoding::deflated_grey, 3, 2, "pixels")},
                      {"images/huis.svg", image(Encoding::svg, 240, 160, "pixels")},
                      {"images/kleur.png", image(Encoding::deflated_rgb, 40, 30, "pixels")}};
  const std::string list = write_picture_list(images);
  CHECK(list.find("pixels") == std::string::npos);
  const Images read = read_picture_list(list);
  REQUIRE(read.size() == images.size());
  for (const auto& [path, original] : images) {
    const auto found = read.find(path);
    REQUIRE(found != read.end());
    CHECK(found->second->encoding == original->encoding);
    CHECK(found->second->width == original->width);
    CHECK(found->second->height == original->height);
    CHECK(found->second->bytes.empty());
  }
  CHECK(read_picture_list("").empty());
  CHECK(read_picture_list("jpeg veel 3 images/x.jpg\n").empty());
}

TEST_CASE("a picture is as it was, its mask apart") {
  const std::string bytes("\0 1\n2", 5), alpha("\n\0", 2);
  const auto original = image(ImageData::Encoding::deflated_rgb, 2, 3, bytes, alpha);
  const auto read = read_picture(write_picture(*original));
  REQUIRE(read);
  CHECK(read->encoding == original->encoding);
  CHECK(read->width == 2);
  CHECK(read->height == 3);
  CHECK(read->bytes == bytes);
  CHECK(read->alpha == alpha);
  CHECK(read->fitted);
  CHECK(read_picture("") == nullptr);
  CHECK(read_picture("<html>") == nullptr);
  CHECK(read_picture("rgb 2 3 9\nkort") == nullptr);
}

TEST_CASE("a picture is called after its image and its pixels") {
  CHECK(picture_name("images/kring.png", {600, 400}, ImageColours::kept) == "images/kring.png 600 400");
  CHECK(picture_name("images/kring.png", {600, 400}, ImageColours::grey) == "images/kring.png 600 400 grey");
}
