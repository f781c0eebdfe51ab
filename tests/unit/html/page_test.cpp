#include "unit/html/sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using namespace praktijkboek::sample;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

/// Home, two chapters, a worksheet and a glossary.
struct SmallBook : Handbook {
  SmallBook() {
    book.subtitle = "Met de mensen die jij kiest";
    book.authors = {"A & B"};
    DocumentPen home{DocumentKind::home, "index", "Welkom"};
    home.content({home.paragraph("Dag.")});
    add(std::move(home));
    for (const std::string slug : {"een", "twee"}) {
      DocumentPen chapter{DocumentKind::chapter, slug, "Titel " + slug + " <1>"};
      chapter.front_matter().description = "Over \"iets\".";
      chapter.front_matter().reviewed = Date{2026, 3, 1};
      chapter.content({chapter.heading(2, "Kern"), chapter.paragraph(long_text()), chapter.heading(2, "Slot")});
      add(std::move(chapter));
    }
    DocumentPen sheet{DocumentKind::sheet, "sociogram", "Sociogram"};
    sheet.front_matter().sheet = std::make_shared<SheetFrontMatter>(
        SheetFrontMatter{"Zien wie er zijn.", "jij", SheetHeader::client, CopyList::shown});
    Field field;
    field.key = "wens";
    field.label = "Wens";
    sheet.content({sheet.field(field)});
    add(std::move(sheet));
    DocumentPen glossary{DocumentKind::glossary, "begrippen", "Begrippen"};
    glossary.glossary({{0, "naaste", "naaste", "", {}, glossary.line("Iemand dichtbij.")}});
    glossary.content({glossary.block(GlossaryList{})});
    add(std::move(glossary));
  }

  static std::string_view long_text() {
    static const std::string words = [] {
      std::string text;
      for (int i = 0; i < 600; ++i) text += "woord ";
      return text;
    }();
    return words;
  }
};

constexpr std::size_t home = 0, first_chapter = 1, second_chapter = 2, sheet = 3, glossary = 4;

} // namespace

TEST_CASE("every page says its language, title and policy, and has one main part and one first heading") {
  SmallBook book;
  for (const std::size_t position : {home, first_chapter, sheet, glossary}) {
    const std::string html = book.page(position);
    CHECK_THAT(html, StartsWith("<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">"));
    CHECK(count(html, "<h1") == 1);
    CHECK(count(html, "<main id=\"de_tekst\"") == 1);
    CHECK_THAT(html, Contains("<a class=\"skip\" href=\"#de_tekst\">Naar de tekst</a>"));
    CHECK_THAT(html, Contains("content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                              "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; manifest-src 'self'; "
                              "worker-src 'self'; form-action 'none'; base-uri 'none'\""));
    CHECK_THAT(html, Contains("assets/style.1234.css"));
    CHECK_THAT(html, !Contains(" style=") && !Contains("<script>") && !Contains("<style") && !Contains("onclick"));
    CHECK_THAT(html, !Contains("href=\"/") && !Contains("src=\"/") && !Contains("http://") && !Contains("words."));
  }
}

TEST_CASE("what authors write is escaped in the head too") {
  SmallBook book;
  const std::string html = book.page(first_chapter);
  CHECK_THAT(html, Contains("<title>Titel een &lt;1&gt; – Praktijkboek</title>"));
  CHECK_THAT(html, Contains("<meta name=\"description\" content=\"Over &quot;iets&quot;.\">"));
  CHECK_THAT(html, Contains("A &amp; B"));
}

TEST_CASE("a chapter tells where it stands, how long it is and where to go next") {
  SmallBook book;
  const std::string html = book.page(first_chapter);
  CHECK_THAT(html, Contains("Achtergrond") && Contains("Hoofdstuk\u00A01"));
  CHECK_THAT(html, Contains("pathLength=\"2\" stroke-dasharray=\"1 2\""));
  CHECK_THAT(html, Contains("Leestijd ongeveer 3 minuten"));
  CHECK_THAT(html, Contains("<time datetime=\"2026-03-01\">1 maart 2026</time>"));
  CHECK_THAT(html, Contains("href=\"../../hoofdstukken/een.pdf\""));
  CHECK_THAT(html, Contains("<link rel=\"next\" href=\"../../hoofdstukken/twee/index.html\">"));
  CHECK_THAT(html, Contains("<link rel=\"prev\" href=\"../../index.html\">"));
  CHECK_THAT(html, Contains("<summary id=\"op_deze_pagina\">Op deze pagina</summary>"));
  CHECK_THAT(html, Contains("uitgave 2026.1 (21 november 2026)"));
}

TEST_CASE("the first page has nothing before it, the last nothing after it") {
  SmallBook book;
  CHECK_THAT(book.page(home), !Contains("rel=\"prev\"") && Contains("rel=\"next\""));
  CHECK_THAT(book.page(glossary), Contains("rel=\"prev\"") && !Contains("rel=\"next\""));
}

TEST_CASE("a text in another language than the book says so") {
  Handbook handbook;
  DocumentPen pen{DocumentKind::chapter, "one", "One"};
  pen.front_matter().language = "en";
  handbook.add(std::move(pen));
  CHECK_THAT(handbook.page(0), Contains("<html lang=\"nl\">") && Contains("<article lang=\"en\">"));
}

TEST_CASE("a worksheet is a form that sends nothing and says so") {
  SmallBook book;
  const std::string html = book.page(sheet);
  CHECK_THAT(html, Contains("<form method=\"dialog\" autocomplete=\"off\" novalidate aria-label=\"Sociogram\">"));
  CHECK_THAT(html, !Contains("type=\"submit\"") && !Contains("action=\""));
  CHECK_THAT(html, Contains("blijft in dit venster") && Contains("href=\"../../werkbladen/sociogram.pdf\""));
  CHECK_THAT(html, Contains("Zien wie er zijn.") && Contains("<label for=\"veld-wens\">Wens</label>"));
}

TEST_CASE("a theme with a logo shows that in place of the mark of the book") {
  SmallBook book;
  CHECK_THAT(book.page(first_chapter), Contains("<svg class=\"mark\"") && !Contains("class=\"logo\""));
  book.map.assets["theme/logo.svg"] = "assets/logo.78.svg";
  CHECK_THAT(book.page(first_chapter), Contains("<img class=\"logo\" src=\"../../assets/logo.78.svg\" alt=\"\">") &&
                                           !Contains("<svg class=\"mark\""));
}

TEST_CASE("only worksheets fetch how worksheets look") {
  SmallBook book;
  CHECK_THAT(book.page(sheet), Contains("<link rel=\"stylesheet\" href=\"../../assets/sheet.56.css\">"));
  CHECK_THAT(book.page(first_chapter), !Contains("sheet.56.css"));
}

TEST_CASE("the published address is named when it is known") {
  SmallBook book;
  CHECK_THAT(book.page(first_chapter), !Contains("canonical"));
  book.site.address = "https://example.org/boek";
  CHECK_THAT(book.page(first_chapter),
             Contains("<link rel=\"canonical\" href=\"https://example.org/boek/hoofdstukken/een/\">"));
  CHECK_THAT(book.page(home), Contains("<link rel=\"canonical\" href=\"https://example.org/boek/\">"));
}

TEST_CASE("pages that are sent around say what they are, when the site knows its address") {
  SmallBook book;
  CHECK_THAT(book.page(first_chapter), !Contains("og:"));
  book.site.address = "https://example.org/boek";
  book.map.assets["icon-512.png"] = "assets/icon-512.99.png";
  CHECK_THAT(book.page(first_chapter),
             Contains("<meta property=\"og:type\" content=\"article\">") &&
                 Contains("<meta property=\"og:title\" content=\"Titel een &lt;1&gt;\">") &&
                 Contains("<meta property=\"og:url\" content=\"https://example.org/boek/hoofdstukken/een/\">") &&
                 Contains("<meta property=\"og:description\" content=\"Over &quot;iets&quot;.\">") &&
                 Contains("<meta property=\"og:image\" content=\"https://example.org/boek/assets/icon-512.99.png\">"));
  CHECK_THAT(book.page(home), Contains("<meta property=\"og:type\" content=\"website\">"));
}

TEST_CASE("the head names manifest, icon, colours and feed where the site has them") {
  SmallBook book;
  CHECK_THAT(book.page(first_chapter), !Contains("manifest\" href") && !Contains("theme-color") && !Contains("atom"));
  book.map.assets["manifest.webmanifest"] = "manifest.webmanifest";
  book.map.assets["feed.xml"] = "feed.xml";
  book.map.assets["icon-180.png"] = "assets/icon-180.1.png";
  book.map.light_paper = "#fffffe";
  book.map.dark_paper = "#000001";
  CHECK_THAT(book.page(first_chapter),
             Contains("<link rel=\"manifest\" href=\"../../manifest.webmanifest\">") &&
                 Contains("<link rel=\"apple-touch-icon\" href=\"../../assets/icon-180.1.png\">") &&
                 Contains("media=\"(prefers-color-scheme: light)\" content=\"#fffffe\">") &&
                 Contains("media=\"(prefers-color-scheme: dark)\" content=\"#000001\">") &&
                 Contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Wat er veranderd is\" "
                          "href=\"../../feed.xml\">"));
}

TEST_CASE("the foot of a page leads to the accessibility statement and to what has changed") {
  Handbook handbook;
  DocumentPen home{DocumentKind::home, "index", "Welkom"};
  handbook.add(std::move(home));
  DocumentPen statement{DocumentKind::chapter, "verklaring", "Verklaring"};
  statement.front_matter().label = "verklaring";
  handbook.add(std::move(statement));
  CHECK_THAT(handbook.page(0), !Contains("Toegankelijkheid"));
  handbook.site.accessibility = "verklaring";
  handbook.map.assets["feed.xml"] = "feed.xml";
  CHECK_THAT(handbook.page(0), Contains("<a href=\"hoofdstukken/verklaring/index.html\">Toegankelijkheid</a>.") &&
                                   Contains("<a href=\"feed.xml\">Wat er veranderd is</a>."));
}

TEST_CASE("an address of before sends on, says so and is no page of its own") {
  SmallBook book;
  const auto page = [&](const char* from, const char* to) { return render_redirect({from, to}, book.context()); };
  const std::string html = page("oud/een/", "hoofdstukken/een/#kern");
  CHECK_THAT(html, Contains("<meta http-equiv=\"refresh\" content=\"0; url=../../hoofdstukken/een/index.html#kern\">"));
  CHECK_THAT(html, Contains("href=\"../../hoofdstukken/een/index.html#kern\">Naar de pagina</a>"));
  CHECK_THAT(html, Contains("Deze pagina is verplaatst") && Contains("<html lang=\"nl\">") && !Contains("canonical"));
  CHECK_THAT(page("oud.html", ""), Contains("url=index.html\">"));
  CHECK_THAT(page("oud/een/", "hoofdstukken/een.pdf"), Contains("url=../../hoofdstukken/een.pdf\">"));
  CHECK_THAT(page("oud.html", "https://elders.nl/"),
             Contains("url=https://elders.nl/\">") && Contains("rel=\"canonical\" href=\"https://elders.nl/\""));
  CHECK_THAT(book.page(first_chapter), !Contains("refresh"));
}

TEST_CASE("an address of before names the page of now to search engines") {
  SmallBook book;
  book.site.address = "https://example.org/boek";
  CHECK_THAT(render_redirect({"oud/", "hoofdstukken/een/"}, book.context()),
             Contains("<link rel=\"canonical\" href=\"https://example.org/boek/hoofdstukken/een/\">"));
}

TEST_CASE("the page for what does not exist links from the root of the address") {
  SmallBook book;
  CHECK_THAT(book.not_found(), Contains("href=\"/index.html\"") && Contains("href=\"/assets/style.1234.css\""));
  book.site.address = "https://example.org/boek";
  CHECK_THAT(book.not_found(), Contains("href=\"/boek/index.html\"") && Contains("Deze pagina is er niet"));
}

TEST_CASE("the same document gives the same bytes") {
  SmallBook one, two;
  CHECK(one.page(second_chapter) == two.page(second_chapter));
}
