#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

struct ReadSite {
  explicit ReadSite(const std::string& text) : site(read_site(source_of("site/site.yaml", text), diagnostics)) {}
  std::string wrong() const { return messages(diagnostics); }

  Diagnostics diagnostics;
  SiteSettings site;
};

} // namespace

TEST_CASE("a site says who answers for it, what changed and where pages went") {
  const ReadSite read("address: https://x.nl\n"
                      "contact: boek@x.nl\n"
                      "accessibility: verklaring\n"
                      "security: {contact: 'mailto:veilig@x.nl', expires: 2027-01-01}\n"
                      "changes:\n"
                      "  - {date: 2026-01-01, title: Oud}\n"
                      "  - {date: 2026-03-01, title: Nieuw, text: Meer., page: hoofdstukken/een/#kern}\n"
                      "  - {date: 2026-01-01, title: Ook oud}\n"
                      "redirects:\n"
                      "  oud/een/: hoofdstukken/een/\n"
                      "  oud.html: https://elders.nl/x\n"
                      "compress: true\n");
  CHECK(read.wrong().empty());
  CHECK(read.site.contact == "boek@x.nl");
  CHECK(read.site.accessibility == "verklaring");
  REQUIRE(read.site.security);
  CHECK(read.site.security->contact == "mailto:veilig@x.nl");
  CHECK(read.site.security->expires == Date{2027, 1, 1});
  REQUIRE(read.site.changes.size() == 3);
  CHECK(read.site.changes[0].title == "Nieuw");
  CHECK(read.site.changes[0].page == "hoofdstukken/een/#kern");
  CHECK(read.site.changes[1].title == "Oud"); // of one day: as they stand
  REQUIRE(read.site.redirects.size() == 2);
  CHECK(read.site.redirects[0].from == "oud/een/");
  CHECK(read.site.redirects[1].to == "https://elders.nl/x");
  CHECK(read.site.compression == Compression::gzip_and_brotli);
}

TEST_CASE("a site that says little has little") {
  const ReadSite read("theme: ring\n");
  CHECK(read.wrong().empty());
  CHECK(read.site.contact.empty());
  CHECK_FALSE(read.site.security);
  CHECK(read.site.changes.empty());
  CHECK(read.site.redirects.empty());
  CHECK(read.site.compression == Compression::none);
}

TEST_CASE("a contact is a mail address or an address on the web") {
  CHECK(ReadSite("contact: https://x.nl/contact\n").wrong().empty());
  CHECK(ReadSite("contact: bel ons\n").wrong() ==
        "1:10-16 the contact of the site is a mail address, or an address that begins with 'https://'\n");
  CHECK(ReadSite("security: {contact: veilig@x.nl, expires: 2027-01-01}\n").wrong() ==
        "1:21-31 'veilig@x.nl' is no address of a security contact (write it as 'mailto:…', 'https://…' or 'tel:…')\n");
  CHECK(ReadSite("security: {contact: 'tel:+31-30-1'}\n").wrong() == "1:11 'security' needs 'expires'\n");
}

TEST_CASE("what is redirected lies below the site") {
  for (const std::string from : {"/oud/", "../oud/", "een/../../oud/", "https://x.nl/oud/", "oud/#kop", "o*d/"}) {
    const ReadSite read("redirects:\n  '" + from + "': nieuw/\n");
    CHECK(read.site.redirects.empty());
    CHECK_THAT(read.wrong(), Catch::Matchers::Contains("'" + from + "' is no address below the site"));
  }
  CHECK_THAT(ReadSite("redirects: {oud/: /nieuw/}\n").wrong(), Catch::Matchers::Contains("'/nieuw/' is no address"));
  CHECK_THAT(ReadSite("redirects: {oud/: 'nieuw/#'}\n").wrong(), Catch::Matchers::Contains("'nieuw/#' is no address"));
  CHECK_THAT(ReadSite("redirects: [oud/]\n").wrong(), Catch::Matchers::Contains("'redirects' is a set of keys"));
}
