#include "serve/served_site.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace praktijkboek;
using namespace std::chrono_literals;

TEST_CASE("problems leave the last good edition in place, and a good one takes them away") {
  ServedSite site;
  CHECK(site.current().edition == nullptr);
  site.show(std::make_shared<const LiveEdition>());
  site.show_problems("<p>fout</p>");
  const Served broken = site.current();
  CHECK(broken.version == 2);
  CHECK(broken.edition != nullptr);
  CHECK(broken.problems == "<p>fout</p>");
  site.show(std::make_shared<const LiveEdition>());
  CHECK(site.current().problems.empty());
  CHECK(site.current().edition != broken.edition);
}

TEST_CASE("who waits is told of what is newer than what they know") {
  ServedSite site;
  site.show_problems("een");
  CHECK(site.wait_for_newer(0, 1h)->version == 1);
  CHECK_FALSE(site.wait_for_newer(1, 0ms));
  std::optional<Served> told;
  std::thread waiting([&] { told = site.wait_for_newer(1, 1h); });
  site.show_problems("twee");
  waiting.join();
  REQUIRE(told);
  CHECK(told->problems == "twee");
}

TEST_CASE("nobody waits for a site that is closed") {
  ServedSite site;
  std::optional<Served> told = Served{};
  std::thread waiting([&] { told = site.wait_for_newer(0, 1h); });
  site.close();
  waiting.join();
  CHECK_FALSE(told);
  CHECK(site.is_closed());
}
