#include "pdf/objects/syntax_writer.h"
#include "pdf/pdf_failure.h"

#include <limits>

using namespace praktijkboek;

namespace {

template <typename Write>
std::string written(Write&& write) {
  std::string text;
  SyntaxWriter out(text);
  write(out);
  return text;
}

} // namespace

TEST_CASE("numbers have at most three decimals and no more than they need") {
  const auto number = [](double value) { return written([&](SyntaxWriter& out) { out.number(value); }); };
  CHECK(number(0) == "0");
  CHECK(number(12) == "12");
  CHECK(number(0.5) == "0.5");
  CHECK(number(-0.25) == "-0.25");
  CHECK(number(1.0625) == "1.063");
  CHECK(number(-0.0001) == "0");
  CHECK(number(841.89) == "841.89");
  CHECK(number(0.004) == "0.004");
}

TEST_CASE("a number that no reader could use is a failure, not a broken file") {
  CHECK_THROWS_AS(written([](SyntaxWriter& out) { out.number(std::numeric_limits<double>::quiet_NaN()); }), PdfFailure);
  CHECK_THROWS_AS(written([](SyntaxWriter& out) { out.number(1e12); }), PdfFailure);
}

TEST_CASE("white space stands only where tokens would run together") {
  CHECK(written([](SyntaxWriter& out) {
          out.name("K").begin_array().integer(1).integer(2).reference({7}).end_array().name("S").name("P");
          out.name("Count").integer(3).name("Title").text("a").boolean(true).null();
        }) == "/K[1 2 7 0 R]/S/P/Count 3/Title(a)true null");
}

TEST_CASE("names escape what may not stand in them") {
  CHECK(written([](SyntaxWriter& out) { out.name("Lato-Regular").name("a b#/é"); }) ==
        "/Lato-Regular/a#20b#23#2F#C3#A9");
}

TEST_CASE("text is ASCII where it can be, else UTF-16 with byte order mark") {
  CHECK(written([](SyntaxWriter& out) { out.text("Jij (en ik) \\ wij\n"); }) == "(Jij \\(en ik\\) \\\\ wij\\n)");
  CHECK(written([](SyntaxWriter& out) { out.text("é€"); }) == "<FEFF00E920AC>");
  CHECK(written([](SyntaxWriter& out) { out.text("\U0001F600"); }) == "<FEFFD83DDE00>");
  CHECK(written([](SyntaxWriter& out) { out.utf16("ffi"); }) == "<006600660069>");
}

TEST_CASE("colours are grey where they can be") {
  CHECK(written([](SyntaxWriter& out) { out.fill_colour({255, 128, 0}); }) == "1 0.502 0 rg\n");
  CHECK(written([](SyntaxWriter& out) { out.fill_colour({51, 51, 51}); }) == "0.2 g\n");
  CHECK(written([](SyntaxWriter& out) { out.stroke_colour({0, 0, 255}); }) == "0 0 1 RG\n");
}
