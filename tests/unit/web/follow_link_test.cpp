#include "web/follow_link.h"

#include <catch2/catch.hpp>

#include <map>
#include <vector>

using namespace praktijkboek;

namespace {

/// Answers by 'head https://…' or, for both methods, by the address alone.
struct FakeWeb {
  std::map<std::string, WebAnswer> answers;
  std::vector<std::string> questions;

  LinkVerdict follow(const std::string& address) {
    return follow_link(address, [this](WebMethod method, const std::string& where) {
      const std::string question = (method == WebMethod::head ? "head " : "get ") + where;
      questions.push_back(question);
      const auto own = answers.find(question);
      return own != answers.end() ? own->second : answers.at(where);
    });
  }
};

} // namespace

TEST_CASE("a page that is there is found with one question") {
  FakeWeb web{{{"https://a.nl/x", {200}}}, {}};
  CHECK(web.follow("https://a.nl/x#deel").is_found());
  CHECK(web.questions == std::vector<std::string>{"head https://a.nl/x"});
}

TEST_CASE("a host that refuses HEAD is asked as a reader asks") {
  FakeWeb web{{{"head https://a.nl/", {405}}, {"get https://a.nl/", {200}}}, {}};
  CHECK(web.follow("https://a.nl/").is_found());
  FakeWeb gone{{{"https://a.nl/", {404}}}, {}};
  CHECK(gone.follow("https://a.nl/").status == 404);
  CHECK(gone.questions.size() == 2);
}

TEST_CASE("a page that moved for good says where it is now") {
  FakeWeb web{{{"http://a.nl/", {301, NoAnswer::none, "https://a.nl/"}},
               {"https://a.nl/", {308, NoAnswer::none, "https://a.nl/nieuw"}},
               {"https://a.nl/nieuw", {302, NoAnswer::none, "https://a.nl/nieuw?taal=nl"}},
               {"https://a.nl/nieuw?taal=nl", {200}}},
              {}};
  const LinkVerdict verdict = web.follow("http://a.nl/");
  CHECK(verdict.is_found());
  CHECK(verdict.moved_to == "https://a.nl/nieuw"); // what comes after is for today only
}

TEST_CASE("a page that is elsewhere for now has not moved") {
  FakeWeb web{{{"https://doi.org/10.1/x", {302, NoAnswer::none, "https://a.nl/x"}},
               {"https://a.nl/x", {301, NoAnswer::none, "https://a.nl/y"}},
               {"https://a.nl/y", {200}}},
              {}};
  const LinkVerdict verdict = web.follow("https://doi.org/10.1/x");
  CHECK(verdict.is_found());
  CHECK(verdict.moved_to.empty());
}

TEST_CASE("a page that moved to nowhere is not there") {
  FakeWeb web{{{"https://a.nl/", {301, NoAnswer::none, "https://a.nl/weg"}}, {"https://a.nl/weg", {404}}}, {}};
  CHECK(web.follow("https://a.nl/").status == 404);
  CHECK(web.follow("https://a.nl/").moved_to.empty());
}

TEST_CASE("a ring of redirects ends") {
  FakeWeb web{{{"https://a.nl/", {302, NoAnswer::none, "https://a.nl/"}}}, {}};
  CHECK(web.follow("https://a.nl/").problem == NoAnswer::not_understood);
}

TEST_CASE("a redirect to a file of this machine is not followed") {
  FakeWeb web{{{"https://a.nl/", {301, NoAnswer::none, "file:///etc/passwd"}}}, {}};
  CHECK(web.follow("https://a.nl/").status == 301);
  CHECK(web.questions.size() == 1);
}

TEST_CASE("a host is known by its name and port") {
  CHECK(host_of_link("https://WWW.A.nl:8000/Pad?x#y") == "www.a.nl:8000");
  CHECK(host_of_link("https://a.nl") == "a.nl");
  CHECK(host_of_link("https://a.nl?x") == "a.nl");
}
