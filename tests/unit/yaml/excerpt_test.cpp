#include "yaml/excerpt.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("an excerpt in one piece") {
  const Excerpt excerpt{"tekst", 10, {}};
  CHECK(excerpt.source_offset(0) == 10);
  CHECK(excerpt.source_offset(99) == 15);
  CHECK(excerpt.source_span(1, 3) == Span{11, 13});
}

TEST_CASE("an excerpt in several pieces") {
  // '> een\n> twee' without the marks of the quotation
  ExcerptPieces pieces;
  append_verbatim(pieces, 0, 2, 4);
  append_verbatim(pieces, 4, 8, 4);
  const Excerpt excerpt{"een\ntwee", 0, pieces};
  CHECK(excerpt.source_offset(1) == 3);
  CHECK(excerpt.source_offset(4) == 8);
  CHECK(excerpt.source_span(0, 3) == Span{2, 5});
  CHECK(excerpt.source_span(0, 8) == Span{2, 12});
}

TEST_CASE("pieces that stand side by side are one") {
  ExcerptPieces pieces;
  append_verbatim(pieces, 0, 5, 3);
  append_verbatim(pieces, 3, 8, 2);
  CHECK(pieces.size() == 1);
  CHECK(pieces[0].length == 5);
}

TEST_CASE("a replaced piece takes the whole of what it replaces") {
  // 'a &amp; b'
  ExcerptPieces pieces;
  append_verbatim(pieces, 0, 0, 2);
  append_replaced(pieces, 2, {2, 7});
  append_verbatim(pieces, 3, 7, 2);
  const Excerpt excerpt{"a & b", 0, pieces};
  CHECK(excerpt.source_span(2, 3) == Span{2, 7});
  CHECK(excerpt.source_span(4, 5) == Span{8, 9});
}

TEST_CASE("part of an excerpt keeps its places") {
  ExcerptPieces pieces;
  append_verbatim(pieces, 0, 2, 4);
  append_verbatim(pieces, 4, 8, 4);
  const Excerpt excerpt{"een\ntwee", 0, pieces};
  ExcerptPieces part;
  append_part(part, 0, excerpt, 1, 6);
  const Excerpt taken{"en\ntw", 0, part};
  CHECK(taken.source_span(0, 2) == Span{3, 5});
  CHECK(taken.source_span(3, 5) == Span{8, 10});
}

TEST_CASE("the byte order mark is no part of a text") {
  const Source source{"x", "\xEF\xBB\xBFtekst"};
  CHECK(whole_text(source).text == "tekst");
  CHECK(whole_text(source).source_offset(0) == 3);
}
