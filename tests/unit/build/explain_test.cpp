#include "build/explain.h"
#include "build/outputs.h"
#include "small_book.h"

using namespace praktijkboek;

namespace {

/// A chapter and an exercise, and the manifest of what was made of them.
struct Published {
  std::map<std::string, std::string> project{
      {"content/book.yaml",
       "title: Boek\ndescription: Een boek.\nlanguage: nl\nedition: '1'\ndate: 2026-11-01\nhome: index.md\n"
       "audiences: [client, trainer]\n"
       "boxes: {tip: {label: Tip}, trainer: {label: Trainer, audience: trainer}, samen: {label: Samen, audience: "
       "client}}\n"},
      {"content/chapters/een.md",
       "---\ntitle: Een\ndescription: Een.\n---\n\nTekst.\n\n> [!TIP]\n> Voor allen.\n\n> [!TRAINER]\n> Geheim.\n\n"
       "> [!SAMEN]\n> Voor jou.\n"},
      {"content/sheets/blad.yaml",
       "title: Blad\npurpose: P.\nfilled_by: jij\nsections: [{title: S, fields: [{key: naam, type: text, label: Naam, "
       "audience: [trainer]}]}]\n"}};
  std::map<std::string, std::string> site;
  Diagnostics diagnostics;

  Published() {
    Outputs outputs([](std::string_view, std::string_view) -> Result<Done> { return Done{}; });
    outputs.describe("page page", {"templates/page.mustache", "site/site.yaml"});
    outputs.describe("page deck", {"templates/deck.mustache"});
    outputs.add("hoofdstukken/een/index.html", "12345", {"content/chapters/een.md"}, "page page");
    outputs.add("werkbladen/blad.pdf", "1", {"content/sheets/blad.yaml"});
    site["build-manifest.json"] = outputs.manifest();
  }

  std::optional<Explanation> explain(std::string_view path, std::string_view audience = {}) {
    return explain_output(MemoryFileSystem(project), MemoryFileSystem(site), path, audience, diagnostics);
  }

  /// 'trainer 10 trainer out'
  std::vector<std::string> parts(std::string_view path, std::string_view audience = {}) {
    std::vector<std::string> out;
    for (const ExplainedPart& part : explain(path, audience).value().parts)
      out.push_back(part.name + " " + std::to_string(part.line) + " " + part.audience + (part.is_in ? " in" : " out"));
    return out;
  }

  std::string problem() const {
    REQUIRE(diagnostics.all().size() == 1);
    return diagnostics.all().front().message.text() + " | " + diagnostics.all().front().hint.text();
  }
};

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a page is explained by its sources and by what its kind is made with") {
  Published published;
  const auto explanation = published.explain("hoofdstukken/een/");
  REQUIRE(explanation);
  CHECK(explanation->path == "hoofdstukken/een/index.html");
  CHECK(explanation->size == 5);
  CHECK(explanation->sources == Lines{"content/chapters/een.md"});
  CHECK(explanation->shared == Lines{"templates/page.mustache", "site/site.yaml"});
  CHECK(published.explain("./hoofdstukken/een/index.html"));
  CHECK(published.explain("hoofdstukken/een"));
  CHECK(published.explain("werkbladen/blad.pdf").value().shared.empty());
}

TEST_CASE("what is for some readers only is explained with its place") {
  Published published;
  CHECK(published.parts("hoofdstukken/een/") == Lines{"trainer 11 trainer out", "samen 14 client in"});
  CHECK(published.parts("hoofdstukken/een/", "trainer") == Lines{"trainer 11 trainer in", "samen 14 client out"});
  CHECK(published.parts("werkbladen/blad.pdf") == Lines{"naam 4 trainer out"});
}

TEST_CASE("a source that is for trainers as a whole says so") {
  Published published;
  published.project["content/chapters/een.md"] = "---\ntitle: Een\ndescription: E.\naudience: trainer\n---\n\nTekst.\n";
  CHECK(published.parts("hoofdstukken/een/") == Lines{" 1 trainer out"});
}

TEST_CASE("only kinds that were made are in the manifest") {
  const Published published;
  CHECK(published.site.at("build-manifest.json").find("page page") != std::string::npos);
  CHECK(published.site.at("build-manifest.json").find("page deck") == std::string::npos);
}

TEST_CASE("what was not published cannot be explained") {
  Published published;
  CHECK_FALSE(published.explain("hoofdstukken/en/"));
  CHECK(published.problem() == "'hoofdstukken/en/' is not among the outputs of the last build | did you mean "
                               "'hoofdstukken/een/index.html'?");
}

TEST_CASE("without a build, or with a damaged manifest, there is nothing to explain") {
  Published published;
  published.site.clear();
  CHECK_FALSE(published.explain("index.html"));
  CHECK(published.problem() == "nothing is published there that could be explained | run 'praktijkboek build', or name "
                               "its folder with --output");
  for (const std::string text : {"{", "[]", "{\"outputs\": [1]}", "{\"outputs\": {}}"}) {
    Published damaged;
    damaged.site["build-manifest.json"] = text;
    CHECK_FALSE(damaged.explain("index.html"));
    CHECK(damaged.problem() == "this is not what a build wrote | run 'praktijkboek build'");
  }
}
