#include "layout/layout_until_stable.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

/// A document of ten pages with one place, on the page with this label.
PagedDocument with_place_on(const std::string& label) {
  PagedDocument document;
  for (int i = 1; i <= 10; ++i) document.pages.push_back({100, 100, std::to_string(i), {}});
  document.destinations["figuur"] = {static_cast<std::size_t>(std::stoi(label) - 1), {0, 0}};
  return document;
}

} // namespace

TEST_CASE("a document without references to its pages is laid out once") {
  int rounds = 0;
  const StableLayout layout = layout_until_stable({}, [&](const PageNumbers&) {
    ++rounds;
    return with_place_on("3");
  });
  CHECK(rounds == 1);
  CHECK(layout.stability == Stability::stable);
}

TEST_CASE("page numbers are written in the next round") {
  std::vector<std::string> written;
  const StableLayout layout = layout_until_stable({{"figuur", "1"}}, [&](const PageNumbers& numbers) {
    written.push_back(numbers.at("figuur"));
    return with_place_on("7");
  });
  CHECK(written == std::vector<std::string>{"1", "7"});
  CHECK(layout.stability == Stability::stable);
}

TEST_CASE("a reference that moves its own target ends after a few rounds") {
  int rounds = 0;
  const StableLayout layout = layout_until_stable({{"figuur", "9"}}, [&](const PageNumbers& numbers) {
    ++rounds;
    return with_place_on(numbers.at("figuur") == "10" ? "9" : "10");
  });
  CHECK(rounds == most_layout_rounds);
  CHECK(layout.stability == Stability::unstable);
}

TEST_CASE("a place that did not come out keeps its number") {
  const StableLayout layout =
      layout_until_stable({{"elders", "1"}}, [](const PageNumbers&) { return with_place_on("2"); });
  CHECK(layout.stability == Stability::stable);
}
