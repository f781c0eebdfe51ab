#include "layout/page/page_area.h"
#include "layout/read_page_master.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

struct Reading {
  PageMaster master;
  Diagnostics diagnostics;
};

Reading read(std::string yaml) {
  Reading reading;
  reading.master = read_page_master({"templates/print/chapter.yaml", std::move(yaml)}, reading.diagnostics);
  return reading;
}

std::string messages(const Reading& reading) {
  std::string text;
  for (const Diagnostic& diagnostic : reading.diagnostics.all()) text += diagnostic.message.text() + "\n";
  return text;
}

const std::string small_page =
    "width: 148 mm\nheight: 210 mm\nmargins: {top: 20 mm, bottom: 2 cm, inner: 57 pt, outer: 0.5 in}\n";

} // namespace

TEST_CASE("lengths have units") {
  CHECK(parse_length("25.4 mm").value() == Approx(72));
  CHECK(parse_length("2.54cm").value() == Approx(72));
  CHECK(parse_length("68 pt").value() == Approx(68));
  CHECK(parse_length("1 in").value() == Approx(72));
  CHECK_FALSE(parse_length("24"));
  CHECK_FALSE(parse_length("24 px"));
  CHECK_FALSE(parse_length("wide"));
}

TEST_CASE("a page master says where text stands") {
  const Reading reading =
      read(small_page + "mirrored: true\nmargin_column: {width: 20 mm, gutter: 5 mm}\nhead: 10 mm\nfoot: 11 mm\n");
  CHECK(messages(reading).empty());
  CHECK(reading.master.name == "chapter");
  CHECK(reading.master.width == Approx(419.53).margin(0.01));
  CHECK(reading.master.margin_inner == Approx(57));
  CHECK(reading.master.margin_outer == Approx(36));
  CHECK(reading.master.mirrored);
  CHECK(reading.master.margin_column == Approx(56.69).margin(0.01));
  CHECK(reading.master.foot_distance == Approx(31.18).margin(0.01));
}

TEST_CASE("mistakes in a page master are reported") {
  CHECK(messages(read("width: 210\nmargins: {top: 20 mm}\n")) == "'210' is no length\n");
  CHECK_THAT(messages(read(small_page + "colour: red\n")), Catch::Contains("colour"));
  CHECK_THAT(messages(read("width: 210 mm\n")), Catch::Contains("margins"));
  CHECK(messages(read("margins: {inner: 100 mm, outer: 100 mm}\n")) == "the margins leave no room for text\n");
}

TEST_CASE("the margin column is always at the outer edge") {
  PageMaster master;
  master.margin_inner = 70;
  master.margin_outer = 50;
  master.margin_column = 100;
  master.gutter = 20;
  master.mirrored = true;
  const PageArea right_hand = page_area(master, 0);
  const PageArea left_hand = page_area(master, 1);
  CHECK(right_hand.left == Approx(70));
  CHECK(right_hand.margin_left == Approx(right_hand.left + right_hand.width + 20));
  CHECK(left_hand.margin_left == Approx(50));
  CHECK(left_hand.left == Approx(50 + 100 + 20));
  CHECK(left_hand.width == Approx(right_hand.width));
  CHECK(left_hand.full_left + left_hand.full_width == Approx(master.width - 70));
}
