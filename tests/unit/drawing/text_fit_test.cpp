#include "drawing/text_fit.h"
#include "sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using Lines = std::vector<std::string>;

namespace {

constexpr TextStyle ten{10, TextWeight::regular, Tone::ink}; // 5.2 points a letter
Lines wrap(std::string_view text, double letters) { return wrap_text(text, letters * 5.2 + 0.1, ten, sample::measure); }

} // namespace

TEST_CASE("text is broken at blanks") {
  CHECK(wrap("Vrienden en kennissen", 30) == Lines{"Vrienden en kennissen"});
  CHECK(wrap("Vrienden en kennissen", 12) == Lines{"Vrienden en", "kennissen"});
  CHECK(wrap("  twee   woorden ", 40) == Lines{"twee woorden"});
  CHECK(wrap("", 10) == Lines{""});
}

TEST_CASE("a word that is too long is broken after a hyphen or slash, else anywhere, never inside a letter") {
  CHECK(wrap("crisis/signaleringsplan", 17) == Lines{"crisis/", "signaleringsplan"});
  CHECK(wrap("ééééé", 2) == Lines{"éé", "éé", "é"});
  CHECK(wrap("ik regieondersteuner", 10) == Lines{"ik", "regieonder", "steuner"});
  CHECK(wrap("breed", 0) == Lines{"b", "r", "e", "e", "d"});
}
