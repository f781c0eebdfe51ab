#include "unit/html/sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using namespace praktijkboek::sample;
using Catch::Matchers::Contains;

namespace {

DocumentPen chapter() { return {DocumentKind::chapter, "een", "Een"}; }

/// A chapter, a glossary and a literature list around one paragraph.
std::string in_whole_book(std::vector<Inline> (*make)(DocumentPen&)) {
  Handbook handbook;
  Work& work = handbook.literature["tjaden2021"];
  work.authors = {{"Tjaden", "C.", {}, {}}};
  work.year = "2021";
  work.title = "Titel";
  handbook.values["book.edition"] = "2026.1 & later";
  DocumentPen first = chapter();
  first.content({first.paragraph(make(first)), first.heading(2, "Kern", "kern")});
  handbook.add(std::move(first));
  DocumentPen second{DocumentKind::chapter, "twee", "Twee"};
  second.content({second.heading(2, "Rollen", "rollen")});
  handbook.add(std::move(second));
  DocumentPen glossary{DocumentKind::glossary, "begrippen", "Begrippen"};
  const std::string_view* forms = glossary.keep(std::string_view("naasten"));
  glossary.glossary({{0, "naaste", "naaste", "", {forms, 1}, glossary.line("Iemand dichtbij.")}});
  glossary.content({glossary.block(GlossaryList{})});
  handbook.add(std::move(glossary));
  DocumentPen literature{DocumentKind::literature, "bronnen", "Bronnen"};
  literature.content({literature.block(LiteratureList{})});
  handbook.add(std::move(literature));
  const std::string body = handbook.body(0);
  return body.substr(0, body.find("</p>\n") + 4);
}

} // namespace

TEST_CASE("text, emphasis, strong, struck out and code") {
  DocumentPen pen = chapter();
  const Block paragraph = pen.paragraph({pen.text("a < b "), pen.node(Emphasis{pen.line("nu")}),
                                         pen.node(Strong{pen.line({pen.node(Emphasis{pen.line("hier")})})}),
                                         pen.node(Strikethrough{pen.line("weg")}), pen.node(CodeSpan{"<x>"}),
                                         pen.node(LineBreak{}), pen.text("eind")});
  CHECK(html_of(pen, {paragraph}) == "<p>a &lt; b <em>nu</em><strong><em>hier</em></strong><del>weg</del>"
                                     "<code>&lt;x&gt;</code><br>eind</p>\n");
}

TEST_CASE("links to other hosts say so and open in the same window") {
  DocumentPen pen = chapter();
  const Block paragraph = pen.paragraph({pen.node(pen.keep(Link{"https://ract.nl/?a=1&b=2", pen.line("ract.nl")}))});
  CHECK(html_of(pen, {paragraph}) == "<p><a rel=\"external\" href=\"https://ract.nl/?a=1&amp;b=2\">ract.nl</a></p>\n");
}

TEST_CASE("a link that could run a script is only its text") {
  DocumentPen pen = chapter();
  const Block paragraph = pen.paragraph({pen.node(pen.keep(Link{"javascript:alert(1)", pen.line("klik")}))});
  CHECK(html_of(pen, {paragraph}) == "<p>klik</p>\n");
}

TEST_CASE("links do not nest") {
  DocumentPen pen = chapter();
  const Inlines inner = pen.line({pen.text("a "), pen.node(pen.keep(Link{"https://b.nl", pen.line("b")}))});
  const Block paragraph = pen.paragraph({pen.node(pen.keep(Link{"https://a.nl", inner}))});
  CHECK(html_of(pen, {paragraph}) == "<p><a rel=\"external\" href=\"https://a.nl\">a b</a></p>\n");
}

TEST_CASE("images in the text have their alternative") {
  DocumentPen pen = chapter();
  const Block paragraph = pen.paragraph({pen.node(pen.keep(InlineImage{"images/kring.png", "een \"kring\""}))});
  CHECK_THAT(html_of(pen, {paragraph}), Contains("src=\"../../assets/kring.99.png\" alt=\"een &quot;kring&quot;\""));
}

TEST_CASE("words in another language say which") {
  DocumentPen pen = chapter();
  const Block paragraph = pen.paragraph({pen.node(pen.keep(ForeignText{"en", pen.line("expressed emotion")}))});
  CHECK(html_of(pen, {paragraph}) == "<p><span lang=\"en\">expressed emotion</span></p>\n");
}

TEST_CASE("cross-references lead within the page and to other pages, by relative addresses to files") {
  CHECK(in_whole_book([](DocumentPen& pen) {
          return std::vector{pen.node(pen.keep(CrossReference{"kern", {}}))};
        }) == "<p><a href=\"#kern\">paragraaf\u00A01.1</a></p>");
  CHECK(in_whole_book([](DocumentPen& pen) {
          return std::vector{pen.node(pen.keep(CrossReference{"rollen", pen.line("de rollen")}))};
        }) == "<p><a href=\"../../hoofdstukken/twee/index.html#rollen\">de rollen</a></p>");
}

TEST_CASE("terms lead to their explanation, whether the author or the generator linked them") {
  CHECK(in_whole_book([](DocumentPen& pen) {
          return std::vector{pen.node(pen.keep(TermReference{"naaste", pen.line("mensen")}))};
        }) == "<p><a class=\"term\" href=\"../../begrippen/index.html#begrip-naaste\">mensen</a></p>");
  CHECK(
      in_whole_book([](DocumentPen& pen) { return std::vector{pen.text("Alle naasten & vrienden, ook naasten.")}; }) ==
      "<p>Alle <a class=\"term\" href=\"../../begrippen/index.html#begrip-naaste\">naasten</a> &amp; vrienden, ook "
      "naasten.</p>");
}

TEST_CASE("citations lead to the literature list") {
  CHECK(in_whole_book([](DocumentPen& pen) {
          const CitedWork* work = pen.keep(CitedWork{"tjaden2021", "p. 24", {}});
          return std::vector{pen.node(pen.keep(Citation{{work, 1}, CitationForm::parenthetical}))};
        }) ==
        "<p>(<a class=\"citation\" href=\"../../bronnen/index.html#bron-tjaden2021\">Tjaden, 2021, p. 24</a>)</p>");
}

TEST_CASE("values of the publication are text") {
  CHECK(in_whole_book([](DocumentPen& pen) { return std::vector{pen.node(PublicationValue{"book.edition"})}; }) ==
        "<p>2026.1 &amp; later</p>");
}

TEST_CASE("footnotes are numbered and lead there and back, from every place that names them") {
  DocumentPen pen = chapter();
  pen.footnotes({{90, "a", pen.blocks({pen.paragraph("Een noot.")})},
                 {91, "b", pen.blocks({pen.paragraph("Twee."), pen.block(pen.keep(CodeBlock{"", "x"}))})}});
  const Block paragraph = pen.paragraph({pen.text("a"), pen.node(FootnoteReference{0}), pen.text("b"),
                                         pen.node(FootnoteReference{1}), pen.node(FootnoteReference{0})});
  const std::string html = html_of(pen, {paragraph});
  CHECK_THAT(html, Contains("<p>a<sup class=\"note-mark\"><a role=\"doc-noteref\" id=\"noot-1-terug\" "
                            "href=\"#noot-1\" aria-label=\"noot 1\">1</a></sup>b"));
  CHECK_THAT(html, Contains("id=\"noot-1-terug-2\""));
  CHECK_THAT(html, Contains("role=\"doc-endnotes\"") && Contains("<h2 id=\"noten_titel\">Noten</h2>"));
  CHECK_THAT(html, Contains("<li id=\"noot-1\"><p>Een noot.\u00A0<a role=\"doc-backlink\" class=\"back\" "
                            "href=\"#noot-1-terug\" aria-label=\"Terug naar de tekst bij noot 1\">"));
  CHECK_THAT(html, Contains("href=\"#noot-1-terug-2\""));
  CHECK(count(html, "</li>") == 2);
}
