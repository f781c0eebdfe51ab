#include "build/link_scripts.h"

#include <catch2/catch.hpp>

#include <map>

using namespace praktijkboek;

namespace {

SourcePointer script(const std::string& name, const std::string& text) {
  auto source = std::make_shared<Source>();
  source->path = "site/scripts/" + name;
  source->text = text;
  return source;
}

struct Linked {
  std::map<std::string, std::string> texts; // by name
  Diagnostics diagnostics;
};

Linked link(const std::vector<SourcePointer>& scripts) {
  Linked linked;
  link_scripts(
      scripts,
      [&](std::string_view name, std::string_view text) {
        linked.texts.emplace(name, text);
        return std::to_string(text.size()) + "-" + std::string(name);
      },
      linked.diagnostics);
  return linked;
}

} // namespace

TEST_CASE("scripts refer to each other by their published names") {
  const Linked linked = link({script("a.mjs", "import x from './b.mjs';\nimport('./c.mjs');\n"),
                              script("b.mjs", "import './c.mjs';\n"), script("c.mjs", "c\n")});
  CHECK(linked.diagnostics.all().empty());
  CHECK(linked.texts.at("c.mjs") == "c\n");
  CHECK(linked.texts.at("b.mjs") == "import './2-c.mjs';\n");
  CHECK(linked.texts.at("a.mjs") == "import x from './20-b.mjs';\nimport('./2-c.mjs');\n");
}

TEST_CASE("a script that is not there, and two that refer to each other, are errors at their place") {
  const Linked missing = link({script("a.mjs", "import './b.mjs';\n")});
  REQUIRE(missing.diagnostics.all().size() == 1);
  CHECK(missing.diagnostics.all()[0].message.text() == "there is no script 'b.mjs' in site/scripts/");
  CHECK(missing.diagnostics.all()[0].place.column == 11);

  const Linked circle = link({script("a.mjs", "import './b.mjs';\n"), script("b.mjs", "import './a.mjs';\n")});
  REQUIRE(circle.diagnostics.all().size() == 1);
  CHECK(circle.diagnostics.all()[0].message.text() == "the script refers to 'a.mjs', which refers to it");
}

TEST_CASE("other addresses and unfinished quotes stay as they are") {
  const std::string text = "fetch('../a/b'); const way = './";
  CHECK(link({script("a.mjs", text)}).texts.at("a.mjs") == text);
}
