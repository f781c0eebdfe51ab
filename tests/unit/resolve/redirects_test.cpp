#include "resolve/redirects.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

/// A site with a home page, two chapters with a heading, a PDF and a file of its own.
struct SmallSite {
  SmallSite() {
    site.source = std::make_shared<const Source>(Source{"site/site.yaml", "redirects: …\n"});
    for (const std::string path : {"index.html", "hoofdstukken/een/index.html", "hoofdstukken/twee/index.html"}) {
      IndexedDocument document;
      Target heading;
      heading.anchor = "kern";
      document.index.targets.push_back(heading);
      index.documents.push_back(std::move(document));
      map.pages.push_back(path);
      map.documents.emplace_back();
      map.other_prints.emplace_back();
    }
    map.documents[1] = "hoofdstukken/een.pdf";
    map.assets["favicon.svg"] = "favicon.svg";
  }

  SmallSite& redirect(std::string from, std::string to) {
    site.redirects.push_back({std::move(from), std::move(to), {}, {}});
    return *this;
  }

  /// 'oud/ -> nieuw/; ' for each, then what is wrong.
  std::string checked() const {
    Diagnostics diagnostics;
    std::string out;
    for (const CheckedRedirect& redirect : check_addresses(site, index, map, diagnostics))
      out += redirect.from + " -> " + redirect.to + "; ";
    for (const Diagnostic& problem : diagnostics.all()) out += problem.message.text() + problem.hint.text() + "; ";
    return out;
  }

  SiteSettings site;
  BookIndex index;
  SiteMap map;
};

} // namespace

TEST_CASE("an address of before leads to what the site has now") {
  CHECK(SmallSite().redirect("oud/", "hoofdstukken/een/").checked() == "oud/ -> hoofdstukken/een/; ");
  CHECK(SmallSite().redirect("oud.html", "hoofdstukken/een/index.html").checked() == "oud.html -> hoofdstukken/een/; ");
  CHECK(SmallSite().redirect("oud/", "hoofdstukken/een/#kern").checked() == "oud/ -> hoofdstukken/een/#kern; ");
  CHECK(SmallSite().redirect("oud.pdf", "hoofdstukken/een.pdf").checked() == "oud.pdf -> hoofdstukken/een.pdf; ");
  CHECK(SmallSite().redirect("oud/", "index.html").checked() == "oud/ -> ; ");
  CHECK(SmallSite().redirect("logo.svg", "favicon.svg").checked() == "logo.svg -> favicon.svg; ");
  CHECK(SmallSite().redirect("oud/", "https://elders.nl/").checked() == "oud/ -> https://elders.nl/; ");
}

TEST_CASE("what moved twice leads to where it is at last") {
  const std::string checked =
      SmallSite().redirect("ouder/", "oud/").redirect("oud/index.html", "hoofdstukken/twee/").checked();
  CHECK(checked == "ouder/ -> hoofdstukken/twee/; oud/index.html -> hoofdstukken/twee/; ");
}

TEST_CASE("a redirect to nothing, from a page or in a ring is an error") {
  CHECK(SmallSite().redirect("oud/", "hoofdstukken/en/").checked() ==
        "there is no 'hoofdstukken/en/' on the sitedid you mean 'hoofdstukken/een/'?; ");
  CHECK(SmallSite().redirect("oud/", "hoofdstukken/een/#slot").checked() ==
        "'hoofdstukken/een/' has no place '#slot'; ");
  CHECK(SmallSite().redirect("hoofdstukken/een/", "hoofdstukken/twee/").checked() ==
        "'hoofdstukken/een/' is on the site: it cannot lead elsewhere; ");
  CHECK(SmallSite().redirect("hoofdstukken/een.pdf", "hoofdstukken/twee/").checked() ==
        "'hoofdstukken/een.pdf' is on the site: it cannot lead elsewhere; ");
  CHECK(SmallSite().redirect("a/", "a/").checked() == "'a/' leads to itself in the end; ");
  CHECK(SmallSite().redirect("a/", "b/").redirect("b/", "c/").redirect("c/", "b/").checked() ==
        "'a/' leads to itself in the end; 'b/' leads to itself in the end; 'c/' leads to itself in the end; ");
  CHECK(SmallSite().redirect("a/", "index.html").redirect("a/index.html", "index.html").checked() ==
        "a/ -> ; 'a/index.html' leads somewhere already, by another name; ");
}

TEST_CASE("the accessibility statement is a page of the book") {
  SmallSite site;
  site.site.accessibility = "verklaring";
  CHECK(site.checked() ==
        "there is no label 'verklaring'name the page with the accessibility statement by its label; ");
  site.index.labels.push_back({"verklaring", {1, std::nullopt}});
  CHECK(site.checked().empty());
}

TEST_CASE("a change names a page that exists") {
  SmallSite site;
  site.site.changes = {{{2026, 1, 1}, "Een", "", "hoofdstukken/een/", {}}, {{2026, 1, 1}, "Twee", "", "", {}}};
  CHECK(site.checked().empty());
  site.site.changes[0].page = "hoofdstukken/drie/";
  CHECK(site.checked() == "there is no 'hoofdstukken/drie/' on the sitedid you mean 'hoofdstukken/twee/'?; ");
}
