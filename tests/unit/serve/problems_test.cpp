#include "serve/problems.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::string in_english(const Message& message) { return message.text(); }

} // namespace

TEST_CASE("a problem is shown with its place, the line, a caret and the hint") {
  Diagnostics diagnostics;
  const Source source{"content/een.md", "eerste\n\tzie <b> dan\n"};
  diagnostics.error(source, {12, 15}, {"this is no '{}'", "<b>"}, "write it otherwise");
  const std::string html = problems_html(diagnostics, in_english);
  CHECK(html.find("<summary>1 error</summary>") != std::string::npos);
  CHECK(html.find("<code>content/een.md:2:6</code> this is no '&lt;b&gt;'") != std::string::npos);
  CHECK(html.find("<pre>\tzie &lt;b&gt; dan\n<span aria-hidden=\"true\">\t    ^^^</span></pre>") != std::string::npos);
  CHECK(html.find("<p>hint: write it otherwise</p>") != std::string::npos);
}

TEST_CASE("warnings are no problems of a page") {
  Diagnostics diagnostics;
  const Source source{"content/een.md", "tekst\n"};
  diagnostics.warning(source, {0, 5}, "a warning");
  diagnostics.error("content/twee.md", "an error");
  const std::string html = problems_html(diagnostics, in_english);
  CHECK(html.find("a warning") == std::string::npos);
  CHECK(html.find("an error") != std::string::npos);
}

TEST_CASE("of very many problems the first are shown") {
  Diagnostics diagnostics;
  for (int i = 0; i < 60; ++i) diagnostics.error("content/een.md", {"error {}.", i});
  const std::string html = problems_html(diagnostics, in_english);
  CHECK(html.find("<summary>60 errors</summary>") != std::string::npos);
  CHECK(html.find("error 49.") != std::string::npos);
  CHECK(html.find("error 50.") == std::string::npos);
  CHECK(html.find("and 10 more") != std::string::npos);
}
