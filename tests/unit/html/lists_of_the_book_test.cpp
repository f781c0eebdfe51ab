#include "unit/html/sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using namespace praktijkboek::sample;
using Catch::Matchers::Contains;

TEST_CASE("the glossary is a list of definitions by letter, in order, with anchors that terms lead to") {
  Handbook handbook;
  DocumentPen pen{DocumentKind::glossary, "begrippen", "Begrippen"};
  pen.glossary(
      {{0, "naaste", "naaste", "", {}, pen.line("Iemand dichtbij.")},
       {1, "epa", "EPA", "ernstige psychische aandoening", {}, pen.line("Een ziekte.")},
       {2,
        "educatie",
        "éducatie",
        "",
        {},
        pen.line({pen.text("Uitleg aan een "), pen.node(pen.keep(TermReference{"naaste", pen.line("naaste")}))})}});
  pen.content({pen.block(GlossaryList{})});
  handbook.add(std::move(pen));
  const std::string html = handbook.body(0);

  CHECK_THAT(html, Contains("<div id=\"begrip-epa\"><dt><dfn>EPA</dfn> <span class=\"expansion\">ernstige psychische "
                            "aandoening</span></dt>\n<dd>Een ziekte.</dd></div>"));
  CHECK_THAT(html, Contains("<a class=\"term\" href=\"#begrip-naaste\">naaste</a>"));
  CHECK(html.find("begrip-educatie") < html.find("begrip-epa"));
  CHECK(html.find("id=\"begrip-epa\"") < html.find("id=\"begrip-naaste\""));
  CHECK(count(html, "<h2 class=\"letter\"") == 2);
  CHECK_THAT(html, Contains("<li><a href=\"#letter-e\">E</a></li><li><a href=\"#letter-n\">N</a></li>"));
}

TEST_CASE("the literature list has an anchor for each work, titles in italics and in their language") {
  Handbook handbook;
  Work& work = handbook.literature["falloon1988"];
  work.type = WorkType::book;
  work.authors = {{"Falloon", "I.", {}, {}}};
  work.year = "1988";
  work.title = "Behavior family therapy";
  work.language = "en";
  work.url = "https://example.org/?a&b";
  DocumentPen pen{DocumentKind::literature, "bronnen", "Bronnen"};
  pen.content({pen.block(LiteratureList{})});
  handbook.add(std::move(pen));
  const std::string html = handbook.body(0);

  CHECK_THAT(html, Contains("<li id=\"bron-falloon1988\">Falloon, I. (1988)."));
  CHECK_THAT(html, Contains("<span lang=\"en\"><i>Behavior family therapy</i></span>"));
  CHECK_THAT(html, Contains("<a rel=\"external\" href=\"https://example.org/?a&amp;b\">"));
}
