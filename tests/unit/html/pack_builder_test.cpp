#include "html/pack_builder.h"
#include "unit/html/sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using namespace praktijkboek::sample;
using Catch::Matchers::Contains;

namespace {

/// A book with a chapter, a deck and the list of packs.
struct BookWithPacks : Handbook {
  BookWithPacks() {
    map.pack_builder = "pakketten/bouwer/index.html";
    map.assets["scripts/pack-builder.mjs"] = "assets/pack-builder.1234.mjs";
    book.readers["deelnemer"] = "deelnemers";
    add(DocumentPen{DocumentKind::home, "index", "Welkom"});
    DocumentPen chapter{DocumentKind::chapter, "begin", "Begin & eind"};
    chapter.content({chapter.heading(2, "Hoe het kan", "hoe-kan"), chapter.heading(2, "Zonder label")});
    add(std::move(chapter));
    add(DocumentPen{DocumentKind::deck, "uitleg", "Uitleg"});
    DocumentPen packs{DocumentKind::packs, "pakketten", "Pakketten"};
    packs.content({packs.block(PackList{})});
    add(std::move(packs));
  }

  std::string builder() {
    const Theme theme;
    return render_pack_builder({{"deelnemer", "naaste"}, theme}, context());
  }
};

} // namespace

TEST_CASE("a pack can be composed of all that the book has, by what packs call it") {
  BookWithPacks book;
  const std::string html = book.builder();
  CHECK_THAT(html, Contains("value=\"chapter:begin\"") && Contains("Begin &amp; eind</label>"));
  CHECK_THAT(html, Contains("value=\"paragraph:hoe-kan\"") && Contains("Hoe het kan</label>"));
  CHECK_THAT(html, Contains("value=\"deck:uitleg\"") && Contains("name=\"slides\""));
  CHECK(html.find("Zonder label") == std::string::npos);
  CHECK_THAT(html, Contains("<option value=\"deelnemer\">deelnemers</option><option value=\"naaste\">naaste</option>"));
  CHECK_THAT(html, Contains("src=\"../../assets/pack-builder.1234.mjs\""));
  CHECK(html.find("name=\"date\"") == std::string::npos); // there is no programme
}

TEST_CASE("the PDF is offered where there is an engine that makes packs, with what it costs to fetch") {
  BookWithPacks without;
  without.map.assets["engine/engine.js"] = "assets/engine.1234.js"; // for worksheets only
  CHECK(without.builder().find("data-act=\"pdf\"") == std::string::npos);
  BookWithPacks with;
  with.map.assets["engine/engine.js"] = "assets/engine.1234.js";
  with.map.pack_engine_bytes = 2'340'000;
  CHECK_THAT(with.builder(), Contains("data-act=\"pdf\"") && Contains("data-engine=\"../../assets/engine.1234.js\"") &&
                                 Contains("2,3 MB"));
  CHECK_THAT(with.builder(), Contains("data-act=\"count\"") && Contains("name=\"page_cost\""));
  CHECK(without.builder().find("data-act=\"count\"") == std::string::npos);
}

TEST_CASE("a programme says how many days it has") {
  BookWithPacks book;
  DocumentPen programme{DocumentKind::programme, "samen", "Samen"};
  programme.content({programme.heading(2, "Dag een", "een"), programme.heading(2, "Dag twee", "twee")});
  book.add(std::move(programme));
  const std::string html = book.builder();
  CHECK_THAT(html, Contains("value=\"programme:samen\" data-title=\"Samen\" data-days=\"2\""));
  CHECK_THAT(html, Contains("id=\"dag_2\"") && !Contains("id=\"dag_3\""));
  CHECK(html.find("data-title=\"Uitleg\" data-days") == std::string::npos);
}

TEST_CASE("the list of packs leads to the page on which they are composed") {
  BookWithPacks book;
  CHECK_THAT(book.page(3), Contains("href=\"../pakketten/bouwer/index.html\""));
  book.map.pack_builder.clear();
  CHECK(book.page(3).find("bouwer") == std::string::npos);
}
