#include "html/site_address.h"
#include "html/site_files.h"
#include "unit/html/sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using Catch::Matchers::Contains;

namespace {

SiteSettings site_at(std::string address) {
  SiteSettings site;
  site.address = std::move(address);
  return site;
}

Book small_book() {
  Book book;
  book.title = "Plan & doen";
  book.authors = {"A <B>"};
  book.date = {2026, 11, 21};
  return book;
}

} // namespace

TEST_CASE("addresses of pages do not name their file") {
  CHECK(published_address(site_at("https://x.nl/boek"), "hoofdstukken/een/index.html") ==
        "https://x.nl/boek/hoofdstukken/een/");
  CHECK(published_address(site_at("https://x.nl"), "index.html") == "https://x.nl/");
  CHECK(published_address(site_at("https://x.nl"), "404.html") == "https://x.nl/404.html");
  CHECK(published_address(site_at(""), "index.html").empty());
  CHECK(root_of_address("https://x.nl/boek") == "/boek/");
  CHECK(root_of_address("https://x.nl") == "/");
  CHECK(host_of_address("https://x.nl/boek") == "x.nl");
}

TEST_CASE("the sitemap has every page with the day of its last change") {
  const std::vector<SitemapEntry> entries{{"index.html", {2026, 11, 21}}, {"begrippen/index.html", {2026, 3, 1}}};
  const std::string xml = sitemap_xml(site_at("https://x.nl"), entries);
  CHECK_THAT(xml, Contains("<url><loc>https://x.nl/</loc><lastmod>2026-11-21</lastmod></url>"));
  CHECK_THAT(xml, Contains("<url><loc>https://x.nl/begrippen/</loc><lastmod>2026-03-01</lastmod></url>"));
}

TEST_CASE("robots.txt names the sitemap when there is one") {
  CHECK(robots_txt(site_at("")) == "User-agent: *\nAllow: /\n");
  CHECK(robots_txt(site_at("https://x.nl")) == "User-agent: *\nAllow: /\n\nSitemap: https://x.nl/sitemap.xml\n");
}

TEST_CASE("the feed has each change once and for all") {
  SiteSettings site = site_at("https://x.nl/boek");
  site.changes = {{{2026, 3, 1}, "Nieuw & beter", "Meer <tekst>.", "hoofdstukken/een/#kern", {}},
                  {{2026, 1, 1}, "Tweede", "", "", {}},
                  {{2026, 1, 1}, "Eerste", "", "", {}}};
  const std::string xml = feed_xml(site, small_book());
  CHECK_THAT(xml, Contains("<title>Plan &amp; doen</title>") && Contains("<name>A &lt;B&gt;</name>"));
  CHECK_THAT(xml, Contains("xml:lang=\"nl\"") && Contains("<updated>2026-03-01T00:00:00Z</updated>"));
  CHECK_THAT(xml, Contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://x.nl/boek/feed.xml\"/>"));
  CHECK_THAT(xml, Contains("<title>Nieuw &amp; beter</title>") && Contains("<summary>Meer &lt;tekst&gt;.</summary>"));
  CHECK_THAT(xml, Contains("<link href=\"https://x.nl/boek/hoofdstukken/een/#kern\"/>"));
  CHECK_THAT(xml, Contains("<id>tag:x.nl,2026-01-01:2</id>\n    <title>Tweede</title>"));
  CHECK_THAT(xml, Contains("<id>tag:x.nl,2026-01-01:1</id>\n    <title>Eerste</title>"));
  CHECK(sample::count(xml, "<entry>") == 3);
}

TEST_CASE("security.txt says whom to tell and until when that holds") {
  CHECK(security_txt({"mailto:veilig@x.nl", {2027, 1, 1}}, site_at("https://x.nl"), small_book()) ==
        "Contact: mailto:veilig@x.nl\nExpires: 2027-01-01T00:00:00Z\nPreferred-Languages: nl\n"
        "Canonical: https://x.nl/.well-known/security.txt\n");
  CHECK_THAT(security_txt({"tel:+31", {2027, 1, 1}}, site_at(""), small_book()), !Contains("Canonical"));
}

TEST_CASE("the manifest has relative addresses only") {
  Theme theme;
  theme.light[static_cast<std::size_t>(ColourRole::paper)] = {0xfd, 0xf9, 0x02};
  const std::vector<WebIcon> icons{{"assets/icon.12.svg", 0}, {"assets/icon-192.34.png", 192}};
  const std::string json = web_manifest(small_book(), theme, icons);
  CHECK_THAT(json, Contains("\"name\":\"Plan & doen\"") && Contains("\"start_url\":\"./\""));
  CHECK_THAT(json, Contains("\"theme_color\":\"#fdf902\""));
  CHECK_THAT(json, Contains("{\"src\":\"assets/icon.12.svg\",\"type\":\"image/svg+xml\",\"sizes\":\"any\"}"));
  CHECK_THAT(json, Contains("{\"src\":\"assets/icon-192.34.png\",\"type\":\"image/png\",\"sizes\":\"192x192\"}"));
}
