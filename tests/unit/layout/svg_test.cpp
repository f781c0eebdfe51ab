#include "layout/image/fit_image.h"
#include "layout/image/read_image.h"
#include "layout/image/svg.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace praktijkboek;

namespace {

std::string svg_with(std::string_view content) {
  return fmt::format("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                     "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" height=\"20\">\n{}\n</svg>\n",
                     content);
}

std::string fault_in(std::string_view content) {
  const auto fault = find_svg_fault(svg_with(content));
  return fault ? fmt::format("{} in line {}", fault->what, fault->line) : std::string();
}

} // namespace

TEST_CASE("an SVG file becomes pixels of the size that it is printed") {
  const ReadImage image = read_image("x.svg", svg_with("<rect width='20' height='20' fill='#f00'/>"));
  REQUIRE(image.data);
  CHECK(image.data->encoding == ImageData::Encoding::svg);
  CHECK(image.data->width == 40);
  CHECK(image.data->height == 20);
  const auto printed = fit_image(image.data, 30, 15);
  REQUIRE(printed);
  CHECK(printed->encoding == ImageData::Encoding::deflated_rgb);
  CHECK(printed->width == 188); // 30 points at 450 dots to the inch
  const auto pixels = render_svg(image.data->bytes, 4, 2);
  REQUIRE(pixels);
  CHECK(pixels->samples.substr(0, 3) == std::string("\xFF\x00\x00", 3));
  CHECK(pixels->samples.substr(9, 3) == "\xFF\xFF\xFF"); // the ground is white
}

TEST_CASE("without a size an SVG has that of its view box") {
  const ReadImage image = read_image(
      "x.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path d="M0 0h9v9z"/></svg>)");
  REQUIRE(image.data);
  CHECK(image.data->width == 300);
  CHECK(image.data->height == 100);
}

TEST_CASE("what cannot be drawn is no image") {
  CHECK_FALSE(read_image("x.svg", "<svg").data);
  CHECK_FALSE(read_image("x.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>").data);
  CHECK_FALSE(read_image("x.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>").data);
}

TEST_CASE("a picture that acts or reaches out of its file is refused, with the line") {
  CHECK(fault_in("<script>alert(1)</script>") == "a script in line 3");
  CHECK(fault_in("<s:SCRIPT/>") == "a script in line 3");
  CHECK(fault_in("<g>\n<rect onclick='x()'/></g>") == "an event handler in line 4");
  CHECK(fault_in("<rect\nOnLoad = x />") == "an event handler in line 3");
  CHECK(fault_in("<image href='https://x.nl/a.png'/>") == "a reference to another file in line 3");
  CHECK(fault_in("<use xlink:href=\"other.svg#a\"/>") == "a reference to another file in line 3");
  CHECK(fault_in("<a href='&#106;avascript:x'/>") == "a reference to another file in line 3");
  CHECK(fault_in("<image href='data:image/svg+xml;base64,AA=='/>") == "a reference to another file in line 3");
  CHECK(fault_in("<rect style='fill: url( \"https://x.nl/#a\")'/>") == "a reference to another file in line 3");
  CHECK(fault_in("<style>\n@IMPORT 'x.css';</style>") == "an imported style sheet in line 3");
  CHECK(fault_in("<style><![CDATA[ a { fill: URL(x) } ]]></style>") == "a reference to another file in line 3");
  CHECK(fault_in("<style>a { fill: \\75rl(x) }</style>") == "a backslash in a style in line 3");
  CHECK(fault_in("<foreignObject><p/></foreignObject>") == "a page inside the picture in line 3");
  CHECK(fault_in("<?xml-stylesheet href='x.css'?>") == "a processing instruction in line 3");
  CHECK(find_svg_fault("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>"));
}

TEST_CASE("shapes, and references inside the file, are fine") {
  CHECK(fault_in("<!-- <script> onclick='' --><rect fill='url(#g)' id='one'/><use xlink:href='#one'/>").empty());
  CHECK(fault_in("<image href='data:image/png;base64,AA=='/><text>on = url(x) @import</text>").empty());
  CHECK(fault_in("<style>a { fill: url(#g) }</style><g/><text>@import</text>").empty());
  CHECK_FALSE(find_svg_fault("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\"><svg/>"));
}

TEST_CASE("a hostile file takes no more time than its length") {
  std::string content;
  for (int i = 0; i < 100'000; ++i) content += "url(#";
  CHECK(fault_in("<style>" + content + "</style>").empty());
  CHECK(fault_in(std::string(500'000, '<')).empty());
}
