#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

#include <thread>
#include <vector>

using namespace praktijkboek;

TEST_CASE("documents read on many threads are the same as on one") {
  std::vector<std::string> texts;
  for (int i = 0; i < 200; ++i)
    texts.push_back(std::string(ReadMarkdown::front) +
                    fmt::format("## Kop {0} {{#kop-{0}}}\n\nTekst ~~{0}~~ op https://x.nl/{0} met **www.x.nl**.[^a]\n\n"
                                "| a | b |\n| - | - |\n| {0} | ~~x~~ |\n\n- [x] klaar {0}\n\n[^a]: noot {0}\n",
                                i));
  const auto read = [&](std::size_t i) {
    Diagnostics diagnostics;
    const auto document = read_document(source_of("d.md", texts[i]), DocumentKind::chapter, test_book(), diagnostics);
    return dump(*document) + messages(diagnostics);
  };
  std::vector<std::string> alone(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) alone[i] = read(i);

  constexpr std::size_t thread_count = 8;
  std::vector<std::string> together(texts.size());
  std::vector<std::thread> threads;
  for (std::size_t first = 0; first < thread_count; ++first)
    threads.emplace_back([&, first] {
      for (std::size_t i = first; i < texts.size(); i += thread_count) together[i] = read(i);
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(together == alone);
}
