#include "base/source.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("places are counted as people do: lines and letters from 1") {
  const Source source{"x.md", "één\ntwee drie\n"};
  CHECK(line_column(source, 0).line == 1);
  CHECK(line_column(source, 0).column == 1);
  CHECK(line_column(source, 4).column == 3); // 'n', behind two letters of two bytes each
  CHECK(line_column(source, 11).line == 2);
  CHECK(line_column(source, 11).column == 6);
}

TEST_CASE("a line is shown without its line end") {
  const Source source{"x.md", "een\r\ntwee"};
  CHECK(line_at(source, 1) == "een");
  CHECK(line_at(source, 4) == "een"); // its line end belongs to the line
  CHECK(line_at(source, 7) == "twee");
  CHECK(line_at(source, 99) == "twee");
}
