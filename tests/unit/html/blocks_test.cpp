#include "unit/html/sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using namespace praktijkboek::sample;
using Catch::Matchers::Contains;

namespace {

DocumentPen chapter() { return {DocumentKind::chapter, "een", "Een"}; }

ListItem item(DocumentPen& pen, std::string_view words, TaskState task = TaskState::none) {
  return {task, pen.blocks({pen.paragraph(words)})};
}

} // namespace

TEST_CASE("a heading has its number, an anchor and a link beside it that names it") {
  DocumentPen pen = chapter();
  CHECK(html_of(pen, {pen.heading(2, "Wie & wat", "rollen")}) ==
        "<div class=\"heading\"><h2 id=\"rollen\"><span class=\"number\">1.1</span> Wie &amp; wat</h2>"
        "<a class=\"permalink\" href=\"#rollen\" aria-label=\"Link naar deze paragraaf: Wie &amp; wat\">§</a></div>\n");
}

TEST_CASE("the paragraphs of a tight list are not set apart, of a loose one they are") {
  DocumentPen pen = chapter();
  const auto items = [&] { return pen.store(std::vector{item(pen, "een"), item(pen, "twee")}); };
  const Block tight = pen.block(pen.keep(List{ListKind::bullet, ListSpacing::tight, 1, items()}));
  const Block loose = pen.block(pen.keep(List{ListKind::ordered, ListSpacing::loose, 3, items()}));
  CHECK(html_of(pen, {tight, loose}) == "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\n"
                                        "<ol start=\"3\">\n<li><p>een</p>\n</li>\n<li><p>twee</p>\n</li>\n</ol>\n");
}

TEST_CASE("lists nest in their items") {
  DocumentPen pen = chapter();
  const Block inner =
      pen.block(pen.keep(List{ListKind::bullet, ListSpacing::tight, 1, pen.store(std::vector{item(pen, "binnen")})}));
  const ListItem outer{TaskState::none, pen.blocks({pen.paragraph("buiten"), inner})};
  const Block list = pen.block(pen.keep(List{ListKind::bullet, ListSpacing::tight, 1, pen.store(std::vector{outer})}));
  CHECK(html_of(pen, {list}) == "<ul>\n<li>buiten\n<ul>\n<li>binnen</li>\n</ul>\n</li>\n</ul>\n");
}

TEST_CASE("tasks say in words whether they are done, and are no form controls") {
  DocumentPen pen = chapter();
  const Block list = pen.block(pen.keep(
      List{ListKind::bullet, ListSpacing::tight, 1,
           pen.store(std::vector{item(pen, "bellen", TaskState::open), item(pen, "vragen", TaskState::done)})}));
  const std::string html = html_of(pen, {list});
  CHECK_THAT(html, Contains("<ul class=\"tasks\">"));
  CHECK_THAT(html, Contains("<span class=\"unseen\">Nog te doen: </span>bellen"));
  CHECK_THAT(html, Contains("<li class=\"task done\">") && Contains("<span class=\"unseen\">Gedaan: </span>vragen"));
  CHECK_THAT(html, !Contains("<input"));
}

TEST_CASE("a box is a note that is named by its label and title") {
  DocumentPen pen = chapter();
  const Box* box = pen.keep(Box{"tip", pen.line("Leg <klaar>"), pen.blocks({pen.paragraph("Doe dit.")})});
  CHECK(html_of(pen, {{box, 7}}) ==
        "<aside class=\"box box-tip\" role=\"note\" aria-labelledby=\"kader_7\">\n"
        "<p class=\"box-head\" id=\"kader_7\"><span class=\"box-kind icon icon-lamp\">Tip</span> "
        "<span class=\"box-title\">Leg &lt;klaar&gt;</span></p>\n"
        "<div class=\"box-text\">\n<p>Doe dit.</p>\n</div>\n</aside>\n");
}

TEST_CASE("quotations, code and breaks") {
  DocumentPen pen = chapter();
  const std::string html =
      html_of(pen, {pen.block(Quotation{pen.blocks({pen.paragraph("Zij zei")})}),
                    pen.block(pen.keep(CodeBlock{"c++ x", "if (a < b)\n  x;\n"})), pen.block(ThematicBreak{})});
  CHECK(html == "<blockquote>\n<p>Zij zei</p>\n</blockquote>\n"
                "<pre><code class=\"language-c-x\">if (a &lt; b)\n  x;\n</code></pre>\n<hr>\n");
}

TEST_CASE("a table scrolls by itself under the name of its caption") {
  DocumentPen pen = chapter();
  const auto cell = [&](std::string_view words) { return TableCell{pen.blocks({pen.paragraph(words)})}; };
  const auto row = [&](std::string_view first, std::string_view second) {
    return TableRow(pen.store(std::vector{cell(first), cell(second)}));
  };
  const Table* table = pen.keep(Table{{"tabel-rollen", pen.line("Wie doet wat?")},
                                      pen.store(std::vector{TableColumn{Alignment::none, 1, pen.line("Wie")},
                                                            TableColumn{Alignment::decimal, 3, pen.line("Bedrag")}}),
                                      pen.store(std::vector{row("Cliënt", "1,5"), row("Naaste", "10,25")})});
  const std::string html = html_of(pen, {{table, 3}});
  CHECK_THAT(html, Contains("<div class=\"table\" role=\"region\" tabindex=\"0\" id=\"tabel-rollen\" "
                            "aria-labelledby=\"tabel_3\">"));
  CHECK_THAT(html, Contains("<caption id=\"tabel_3\"><span class=\"caption-name\">Tabel 1.1</span> Wie doet wat?"));
  CHECK_THAT(html, Contains("<col class=\"width-25\"><col class=\"width-75\">"));
  CHECK_THAT(html, Contains("<th scope=\"col\">Wie</th><th scope=\"col\" class=\"decimal\">Bedrag</th>"));
  CHECK_THAT(html, Contains("<tr><th scope=\"row\">Cliënt</th><td class=\"decimal\">1,5</td></tr>"));
  CHECK_THAT(html, !Contains("style="));
}

TEST_CASE("an image has its alternative, its size and a numbered caption") {
  DocumentPen pen = chapter();
  const ImageFigure* figure =
      pen.keep(ImageFigure{{"figuur-kring", pen.line("De kring")}, "images/kring.png", "Een \"kring\""});
  CHECK(html_of(pen, {{figure, 2}}) ==
        "<figure id=\"figuur-kring\">\n<img src=\"../../assets/kring.99.png\" alt=\"Een &quot;kring&quot;\" "
        "width=\"640\" height=\"480\" loading=\"lazy\">\n"
        "<figcaption><span class=\"caption-name\">Figuur 1.1</span> De kring</figcaption>\n</figure>\n");
}

TEST_CASE("a diagram is an image with a name, drawn for wide and for narrow screens") {
  DocumentPen pen = chapter();
  const Diagram diagram = BarsDiagram{"groepen", pen.store(std::vector{Bar{"geen", 14, "13 & meer"}})};
  const DiagramFigure* by_data = pen.keep(DiagramFigure{{"a", {}}, "", diagram});
  const DiagramFigure* by_author = pen.keep(DiagramFigure{{"b", {}}, "Veertien <groepen>", diagram});
  const std::string html = html_of(pen, {{by_data, 1}, {by_author, 2}});
  CHECK(count(html, "<svg class=\"drawing wide\" role=\"img\" aria-label=\"") == 2);
  CHECK(count(html, "<svg class=\"drawing narrow\" role=\"img\" aria-label=\"") == 2);
  CHECK(count(html, "aria-label=\"Veertien &lt;groepen&gt;\"") == 2);
  CHECK_THAT(html, Contains("Bij ‘geen’ staat 14 (13 &amp; meer)."));
  CHECK_THAT(html, !Contains("style=") && !Contains("fill=\"#"));
}

TEST_CASE("a card leads to the worksheet and its PDF") {
  Handbook handbook;
  DocumentPen pen = chapter();
  pen.content({pen.block(SheetCard{"sociogram"})});
  handbook.add(std::move(pen));
  DocumentPen sheet{DocumentKind::sheet, "sociogram", "Sociogram"};
  sheet.front_matter().description = "Wie zijn er?";
  handbook.add(std::move(sheet));
  const std::string html = handbook.body(0);
  CHECK_THAT(html, Contains("href=\"../../werkbladen/sociogram/index.html\"") &&
                       Contains("href=\"../../werkbladen/sociogram.pdf\""));
  CHECK_THAT(html, Contains("bijlage\u00A04") && Contains("Wie zijn er?"));
}

TEST_CASE("a video or download is a plain link that says where it leads") {
  DocumentPen pen = chapter();
  const WebResource* video = pen.keep(
      WebResource{WebResourceKind::video, "https://www.ract.nl/kring?a=1&b=2", "Een <kring>", "In vier minuten."});
  const WebResource* file = pen.keep(WebResource{WebResourceKind::download, "https://x.nl", "De kring", ""});
  const std::string html = html_of(pen, {{video, 1}, {file, 2}});
  CHECK_THAT(html, Contains("Video \u00B7 www.ract.nl") && Contains("Download \u00B7 x.nl"));
  CHECK_THAT(html,
             Contains("<a rel=\"external\" href=\"https://www.ract.nl/kring?a=1&amp;b=2\">Een &lt;kring&gt;</a>"));
  CHECK_THAT(html, Contains("<p>In vier minuten.</p>") && !Contains("<iframe") && !Contains("<p></p>"));
}
