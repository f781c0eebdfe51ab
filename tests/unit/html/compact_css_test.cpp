#include "html/compact_css.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("comments and white space that mean nothing are not sent to readers") {
  CHECK(compact_css("/* why */\n.a,\n.b > p {\n  color: red; /* so */\n  margin: 0 auto;\n}\n\n@media print { .a { "
                    "top: 0 } }\n") == ".a,.b > p{color:red;margin:0 auto;}@media print{.a{top:0}}\n");
  CHECK(compact_css("a{}/* has no end") == "a{}\n");
}

TEST_CASE("a space that means something in a style sheet stays") {
  CHECK(compact_css(".text :not(a) /* all */ .b { width: calc(1px + 2px) }") ==
        ".text :not(a) .b{width:calc(1px + 2px)}\n");
  CHECK(compact_css("@media (a)  and (b) { }") == "@media (a) and (b){}\n");
}

TEST_CASE("strings in a style sheet are left alone") {
  CHECK(compact_css("a { content: \"/* ;  } \\\" */\"  / '' ; b: '}  {' }") ==
        "a{content:\"/* ;  } \\\" */\" / '';b:'}  {'}\n");
  CHECK(compact_css("a { content: \"no end\\") == "a{content:\"no end\\\n");
}
