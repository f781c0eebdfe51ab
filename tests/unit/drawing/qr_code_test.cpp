#include "drawing/qr_code.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace praktijkboek;

namespace {

constexpr int quiet_zone = 4;

/// The squares of a code, row by row, as they were drawn; the width of a square is known.
class Squares {
public:
  Squares(const Drawing& drawing, int count) : count_(count), dark_(static_cast<std::size_t>(count * count)) {
    const double square = drawing.width / count;
    const auto& path = std::get<DrawnPath>(drawing.shapes.at(1)).path;
    for (std::size_t i = 0; i + 4 < path.size(); i += 5) {
      const Point corner = path[i].end, opposite = path[i + 2].end;
      for (double x = corner.x + square / 2; x < opposite.x; x += square)
        dark_.at(static_cast<std::size_t>(static_cast<int>(corner.y / square + 0.5) * count +
                                          static_cast<int>(x / square))) = true;
    }
  }
  std::string row(int y) const {
    std::string out;
    for (int x = quiet_zone; x < count_ - quiet_zone; ++x) out += at(x, y + quiet_zone) ? '#' : '.';
    return out;
  }
  bool at(int x, int y) const { return dark_.at(static_cast<std::size_t>(y * count_ + x)); }

private:
  int count_;
  std::vector<bool> dark_;
};

} // namespace

TEST_CASE("a QR code has its three corners and a quiet zone") {
  const auto drawing = draw_qr_code("https://113.nl", 58); // 21 or 25 squares, and 8 around them
  REQUIRE(drawing);
  CHECK(drawing->width == 58);
  CHECK(std::get<DrawnPath>(drawing->shapes.at(0)).fill == Tone::paper);
  const Squares squares(*drawing, 29);
  CHECK(squares.row(0).substr(0, 8) == "#######.");
  CHECK(squares.row(1).substr(0, 8) == "#.....#.");
  CHECK(squares.row(2).substr(0, 8) == "#.###.#.");
  CHECK(squares.row(0).substr(13) == ".#######");
  CHECK(squares.row(20).substr(0, 8) == "#######.");
  for (int i = 0; i < 29; ++i)
    for (int j = 0; j < quiet_zone; ++j) {
      CHECK_FALSE(squares.at(i, j));
      CHECK_FALSE(squares.at(j, i));
    }
}

TEST_CASE("other texts are other codes, the same text the same") {
  const auto path_of = [](std::string_view text) {
    return std::get<DrawnPath>(draw_qr_code(text, 58)->shapes.at(1)).path.size();
  };
  CHECK(path_of("https://113.nl/a") == path_of("https://113.nl/a"));
  CHECK(path_of("https://113.nl/a") != path_of("https://113.nl/b/c/d"));
}

TEST_CASE("no code holds ten thousand letters") { CHECK_FALSE(draw_qr_code(std::string(10'000, 'a'), 58)); }
