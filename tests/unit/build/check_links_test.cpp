#include "build/check_links.h"
#include "small_book.h"
#include "unit/web/local_server.h"

using namespace praktijkboek;
using namespace std::chrono_literals;

namespace {

std::string answer(const std::string& question) {
  if (question.ends_with("/weg")) return "410 Gone";
  if (question.ends_with("/oud")) return "301 Moved Permanently\r\nLocation: /nieuw";
  if (question.ends_with("/dicht")) return "403 Forbidden";
  if (question.ends_with("/stuk")) return "503 Service Unavailable";
  if (question.ends_with("/stil")) return {};
  return "200 OK";
}

/// A source that is nothing but links, one a line.
struct Linked {
  LocalServer server{answer};
  Diagnostics diagnostics;
  LinkCache cache{std::nullopt, 0};
  LinkChecking how{{"praktijkboek/test", 30s, 30s}, 0ms};

  LinkCount check(const std::vector<std::string>& addresses) {
    std::string text;
    for (const std::string& address : addresses) text += "x " + address + "\n";
    const auto source = std::make_shared<const Source>(Source{"content/a.md", text});
    std::vector<ExternalLink> links;
    std::uint32_t begin = 2;
    for (const std::string& address : addresses) {
      const auto end = begin + static_cast<std::uint32_t>(address.size());
      links.push_back({address, source, {begin, end}});
      begin = end + 3;
    }
    return check_links(links, how, cache, diagnostics);
  }

  std::string said() const {
    std::string out;
    for (const Diagnostic& one : diagnostics.all()) {
      CHECK(one.severity == Severity::warning);
      CHECK(one.place.column == 3);
      out += std::to_string(one.place.line) + " " + one.message.text() + " | " + one.hint.text() + "\n";
    }
    return out;
  }
};

} // namespace

TEST_CASE("links that lead to a page are no news") {
  Linked linked;
  const LinkCount count = linked.check({linked.server.address("/een"), linked.server.address("/een#deel")});
  CHECK(linked.said().empty());
  CHECK(count.addresses == 1);
  CHECK(linked.server.questions() == std::vector<std::string>{"HEAD /een"});
}

TEST_CASE("each link that leads nowhere is a warning at its place") {
  Linked linked;
  const std::string gone = linked.server.address("/weg");
  linked.check({linked.server.address("/een"), gone, gone + "#deel"});
  const std::string hint =
      "' leads nowhere: the host answers with 410 | look up where it is now, or take the link away\n";
  CHECK(linked.said() == "2 '" + gone + hint + "3 '" + gone + "#deel" + hint);
}

TEST_CASE("a page that moved for good is told with its new address") {
  Linked linked;
  linked.check({linked.server.address("/oud#deel")});
  CHECK(linked.said() == "1 '" + linked.server.address("/oud#deel") + "' has moved for good | write " +
                             linked.server.address("/nieuw#deel") + "\n");
}

TEST_CASE("a host that keeps programs out is no host without the page") {
  Linked linked;
  linked.check({linked.server.address("/dicht"), linked.server.address("/stuk")});
  CHECK(linked.said().find("/dicht' cannot be checked: the host answers a program with 403") != std::string::npos);
  CHECK(linked.said().find("/stuk' does not work now: the host answers with 503") != std::string::npos);
}

TEST_CASE("why there is no answer is said") {
  Linked linked;
  const ClosedPort nobody;
  linked.check({nobody.address()});
  linked.how.manners.answer = 200ms;
  linked.check({linked.server.address("/stil")});
  CHECK(linked.said().find("/stil' cannot be reached: the answer takes too long") != std::string::npos);
  CHECK(linked.said().find(nobody.address() + "' cannot be reached: nobody answers there") != std::string::npos);
}

TEST_CASE("what is known is not asked again") {
  Linked linked;
  const std::vector<std::string> addresses{linked.server.address("/een"), linked.server.address("/weg")};
  CHECK(linked.check(addresses).asked == 2);
  const std::size_t questions = linked.server.questions().size();
  const LinkCount count = linked.check(addresses);
  CHECK(count.addresses == 2);
  CHECK(count.asked == 0);
  CHECK(linked.server.questions().size() == questions);
  CHECK(linked.diagnostics.all().size() == 2); // the warning stands there both times
}

TEST_CASE("links to other hosts stand in documents, notes, terms, works and redirects") {
  const std::string literature = "w1:\n  type: webpage\n  authors: [{name: X}]\n  year: 2020\n  title: T\n  language: "
                                 "nl\n  url: https://werk.nl/\nw2:\n  type: article\n  authors: [{name: X}]\n  year: "
                                 "2020\n  title: T\n  language: nl\n  journal: J\n  doi: 10.1/x\n";
  SmallBook book(
      {{"content/book.yaml", book_yaml("[chapters/a.md]")},
       {"content/literature.yaml", literature},
       {"content/glossary.yaml", "groep:\n  term: groep\n  definition: 'Zie [hier](https://begrip.nl/).'\n"},
       {"site/site.yaml", "theme: ring\nredirects:\n  oud/: https://elders.nl/\n"},
       {"content/chapters/a.md",
        chapter("A", "Zie [x](https://a.nl/), https://bloot.nl/ en [mail](mailto:a@b.nl).[^1]\n\n> [!TIP]\n> "
                     "- **[x](http://in-kader.nl/)**\n\n[^1]: Of [y](https://noot.nl/).\n")}});
  const auto source = std::make_shared<const Source>(Source{"content/literature.yaml", literature});
  std::vector<std::string> found;
  for (const ExternalLink& link : external_links(book.project(), source)) {
    const LineColumn place = line_column(*link.source, link.span.begin);
    found.push_back(link.source->path + ":" + std::to_string(place.line) + " " + link.address);
  }
  CHECK(found == std::vector<std::string>{
                     "content/chapters/a.md:6 https://a.nl/", "content/chapters/a.md:6 https://bloot.nl/",
                     "content/chapters/a.md:9 http://in-kader.nl/", "content/chapters/a.md:11 https://noot.nl/",
                     "content/glossary.yaml:3 https://begrip.nl/", "content/literature.yaml:7 https://werk.nl/",
                     "content/literature.yaml:15 https://doi.org/10.1/x", "site/site.yaml:3 https://elders.nl/"});
}
