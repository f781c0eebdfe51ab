#include "model/document.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("plain text is what one would read aloud, without what stands for something else") {
  const std::vector<Inline> inner{{Text{"naasten"}, 1}};
  const InlineImage image{"a.png", " ring"};
  const std::vector<Inline> content{{Text{"Vraag\n"}, 0},
                                    {Strong{inner}, 2},
                                    {LineBreak{}, 3},
                                    {CodeSpan{"x"}, 4},
                                    {FootnoteReference{0}, 5},
                                    {&image, 6},
                                    {PublicationValue{"book.edition"}, 7}};
  CHECK(plain_text(content) == "Vraag naasten x ring");
}
