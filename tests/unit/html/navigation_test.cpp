#include "html/navigation.h"
#include "unit/html/sample.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace praktijkboek;
using namespace praktijkboek::sample;
using Catch::Matchers::Contains;

namespace {

void add_document(Handbook& handbook, DocumentKind kind, const std::string& slug, const std::string& title) {
  DocumentPen pen{kind, slug, title};
  pen.content({pen.paragraph("Tekst.")});
  handbook.add(std::move(pen));
}

void add_chapters(Handbook& handbook, int count) {
  add_document(handbook, DocumentKind::home, "index", "Begin");
  for (int i = 1; i <= count; ++i)
    add_document(handbook, DocumentKind::chapter, fmt::format("h{}", i), fmt::format("Titel {}", i));
}

std::string navigation_of(Handbook& handbook, std::size_t position) {
  const ResolvedDocument document = handbook.resolved(position);
  Writer writer(document, handbook.context());
  write_navigation(writer);
  return writer.out;
}

} // namespace

TEST_CASE("the navigation lists the book and marks the page that is open") {
  Handbook handbook;
  add_chapters(handbook, 2);
  add_document(handbook, DocumentKind::sheet, "sociogram", "Sociogram & meer");
  add_document(handbook, DocumentKind::literature, "bronnen", "Bronnen");
  const std::string html = navigation_of(handbook, 2);
  CHECK(count(html, "aria-current=\"page\"") == 1);
  CHECK_THAT(html, Contains("<a href=\"../../hoofdstukken/h2/index.html\" aria-current=\"page\">"
                            "<span class=\"number\">2</span> <span>Titel 2</span></a>"));
  CHECK_THAT(html, Contains("<summary>Achtergrond</summary>") && Contains("<summary>Bijlagen</summary>"));
  CHECK_THAT(html, Contains("Sociogram &amp; meer") && Contains("../../bronnen/index.html"));
}

TEST_CASE("with many chapters only the part of the page is open") {
  Handbook handbook;
  handbook.book.parts.push_back({"Begin", "a", std::vector<BookEntry>(20)});
  handbook.book.parts.push_back({"Vervolg", "b", std::vector<BookEntry>(20)});
  add_chapters(handbook, 40);
  handbook.book.parts.front().chapters.clear(); // the sample counts them itself: 40 in the first part
  const std::string html = navigation_of(handbook, 30);
  CHECK(count(html, "<details open>") == 1);
}

TEST_CASE("of a big book a page lists its neighbourhood, whatever the size of the book") {
  const auto size_of_navigation = [](int chapters) {
    Handbook handbook;
    add_chapters(handbook, chapters);
    const std::string html = navigation_of(handbook, 100);
    CHECK_THAT(html, Contains("Titel 99<") && Contains("Titel 101<") && !Contains("Titel 7<"));
    CHECK_THAT(html, Contains("href=\"../../index.html#inhoud_boek\""));
    return count(html, "<li>");
  };
  CHECK(size_of_navigation(400) == size_of_navigation(800));
}

TEST_CASE("the contents of a page nest its headings; two make a list, one does not") {
  const auto contents = [](std::initializer_list<int> levels) {
    DocumentPen pen{DocumentKind::chapter, "een", "Een"};
    std::vector<Block> blocks;
    for (const int level : levels) blocks.push_back(pen.heading(level, "Kop"));
    pen.content(blocks);
    Handbook handbook;
    handbook.add(std::move(pen));
    const ResolvedDocument document = handbook.resolved(0);
    Writer writer(document, handbook.context());
    write_page_contents(writer);
    return writer.out;
  };
  CHECK(contents({2}).empty());
  CHECK(contents({2, 3, 4, 2}) ==
        "<ul>\n<li><a href=\"#kop\"><span class=\"number\">1.1</span> <span>Kop</span></a>"
        "<ul>\n<li><a href=\"#kop-2\"><span class=\"number\">1.1.1</span> <span>Kop</span></a></li>\n</ul></li>\n"
        "<li><a href=\"#kop-4\"><span class=\"number\">1.2</span> <span>Kop</span></a></li></ul>\n");
}

TEST_CASE("the contents of the book tell what each document is about") {
  Handbook handbook;
  add_document(handbook, DocumentKind::home, "index", "Begin");
  DocumentPen pen{DocumentKind::sheet, "sociogram", "Sociogram"};
  pen.front_matter().description = "Wie <zijn> er?";
  handbook.add(std::move(pen));
  const std::string html = handbook.page(0);
  CHECK_THAT(html,
             Contains("<h3>Bijlagen</h3>") && Contains("<a href=\"werkbladen/sociogram/index.html\">Sociogram</a>"));
  CHECK_THAT(html, Contains("Wie &lt;zijn&gt; er?") && Contains("<a class=\"pdf\" href=\"werkbladen/sociogram.pdf\">"));
}
