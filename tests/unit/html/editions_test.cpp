#include "html/render_editions.h"
#include "unit/html/sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using Catch::Matchers::Contains;

namespace {

const std::string frozen_page =
    "<!doctype html>\n<html lang=\"nl\">\n<head>\n<title>T</title>\n<link rel=\"canonical\" "
    "href=\"https://x.nl/oud/\">\n</head>\n<body class=\"page\">\n<a class=\"skip\" "
    "href=\"#de_tekst\">Naar de tekst</a>\n<header class=\"site-header\">\n</header>\n"
    "<main>Tekst</main>\n</body>\n</html>\n";

/// A book whose edition of now is '2', with a chapter.
struct NewBook {
  sample::Handbook handbook;

  NewBook() {
    handbook.book.title = "Boek";
    handbook.book.edition = "2";
    handbook.book.date = {2026, 12, 1};
    handbook.site.address = "https://x.nl/boek";
    handbook.add(sample::DocumentPen(DocumentKind::home, "index", "Boek"));
    handbook.add(sample::DocumentPen(DocumentKind::chapter, "een", "Een"));
  }

  std::string dressed(const FrozenPage& place) {
    return dress_frozen_page(frozen_page, frozen_dress(place, handbook.context()));
  }
};

const std::string chapter = "hoofdstukken/een/index.html";

} // namespace

TEST_CASE("a page of an edition of before says so, and leads to the page of now") {
  const std::string page = NewBook().dressed({"uitgaven/1/" + chapter, "1", chapter});
  CHECK_THAT(page,
             Contains("</a>\n<aside class=\"newer-edition\" aria-label=\"Over deze uitgave\"><p><b>Dit is uitgave 1. "
                      "Er is een nieuwere uitgave.</b> <a href=\"../../../../hoofdstukken/een/index.html\">Naar "
                      "deze pagina in de nieuwe uitgave</a>. <a href=\"../../../../uitgaven/index.html\">Wat er "
                      "veranderd is</a>.</p></aside>\n<header class=\"site-header\">"));
  CHECK_THAT(page, Contains("<main>Tekst</main>"));
}

TEST_CASE("search engines are sent to the page of now") {
  const std::string page = NewBook().dressed({"uitgaven/1/" + chapter, "1", chapter});
  CHECK(sample::count(page, "rel=\"canonical\"") == 1);
  CHECK_THAT(page, Contains("<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" "
                            "href=\"https://x.nl/boek/hoofdstukken/een/\">\n</head>"));
}

TEST_CASE("a page that is gone leads to the beginning of the book") {
  const std::string page = NewBook().dressed({"uitgaven/1/weg/index.html", "1", ""});
  CHECK_THAT(page, Contains("Deze pagina staat daar niet meer in. <a href=\"../../../index.html\">"));
  CHECK_THAT(page, Contains("<link rel=\"canonical\" href=\"https://x.nl/boek/\">"));
}

TEST_CASE("the newest edition, frozen, knows no newer one") {
  const std::string page = NewBook().dressed({"uitgaven/2/" + chapter, "2", chapter});
  CHECK_THAT(page, !Contains("newer-edition"));
  CHECK_THAT(page, Contains("noindex"));
}

TEST_CASE("a page that looks otherwise has its notice too") {
  NewBook book;
  const FrozenDress dress = frozen_dress({"uitgaven/1/x.html", "1", ""}, book.handbook.context());
  CHECK_THAT(dress_frozen_page("<html><head></head><body id=\"x\">Tekst</body></html>", dress),
             Contains("<body id=\"x\"><aside class=\"newer-edition\""));
  CHECK_THAT(dress_frozen_page("Tekst", dress), Contains("Tekst") && Contains("newer-edition"));
}

TEST_CASE("what changed is told from edition to edition, with the way to it") {
  NewBook book;
  const EditionHistory history{{{"1", "1", {2026, 11, 1}, {}}, {"0-9", "0.9", {2026, 3, 1}, {}}},
                               {{ChangeKind::added, "hoofdstukken/een/index.html", "Een & meer", {}},
                                {ChangeKind::changed,
                                 "index.html",
                                 "Boek",
                                 {{ChangeKind::changed, "kop", "Kop"}, {ChangeKind::removed, "weg", "Weg"}}},
                                {ChangeKind::removed, "oud/index.html", "Oud", {}}},
                               {{}}};
  const std::string page = render_editions(history, book.handbook.context());
  CHECK_THAT(page,
             Contains("<h2>Uitgave 2</h2>\n<p>1 december 2026. <a href=\"../index.html\">Lees uitgave 2</a>.</p>\n"
                      "<p>Veranderd sinds uitgave 1:</p>\n<h3>Nieuw</h3>\n<ul>\n<li><a "
                      "href=\"../hoofdstukken/een/index.html\">Een &amp; meer</a></li>\n</ul>"));
  CHECK_THAT(page, Contains("<li><a href=\"../index.html\">Boek</a>\n<ul>\n<li>veranderd: <a "
                            "href=\"../index.html#kop\">Kop</a></li>\n<li>vervallen: Weg</li>\n</ul>\n</li>"));
  CHECK_THAT(page, Contains("<h3>Vervallen</h3>\n<ul>\n<li><a href=\"1/oud/index.html\">Oud</a></li>"));
  CHECK_THAT(page, Contains("<a href=\"1/index.html\">Lees uitgave 1</a>.</p>\n<p>De tekst is dezelfde als die van "
                            "uitgave 0.9.</p>"));
  CHECK_THAT(page,
             Contains("<a href=\"0-9/index.html\">Lees uitgave 0.9</a>.</p>\n<p>Dit is de eerste uitgave die hier "
                      "bewaard is.</p>"));
  CHECK_THAT(page, Contains("<link rel=\"canonical\" href=\"https://x.nl/boek/uitgaven/\">"));
}

TEST_CASE("an edition that is frozen and still the newest is told once") {
  NewBook book;
  const std::string page = render_editions({{{"2", "2", {2026, 12, 1}, {}}}, {}, {}}, book.handbook.context());
  CHECK(sample::count(page, "<h2>") == 1);
  CHECK_THAT(page, Contains("<a href=\"2/index.html\">"));
}
