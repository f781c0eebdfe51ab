#include "templating/template.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace praktijkboek;
using Catch::Matchers::Contains;

namespace {

std::string render(const std::string& text, const TemplateMap& values,
                   const std::map<std::string, std::string>& partials = {}) {
  return Template("test", text, partials).render(values);
}

} // namespace

TEST_CASE("two braces escape for HTML, three do not") {
  const TemplateMap values{{"title", {"Ouders & \"broers\" <b>"}}};
  CHECK(render("<h1>{{title}}</h1>", values) == "<h1>Ouders &amp; &quot;broers&quot; &lt;b&gt;</h1>");
  CHECK(render("<h1>{{{title}}}</h1>", values) == "<h1>Ouders & \"broers\" <b></h1>");
}

TEST_CASE("a name that nobody gave shows nothing") { CHECK(render("[{{nothing}}]", {}) == "[]"); }

TEST_CASE("sections follow switches and lists") {
  const TemplateMap values{
      {"shown", {true}},
      {"hidden", {false}},
      {"links", {std::vector<TemplateMap>{{{"name", {"een"}}}, {{"name", {"twee"}}}}}},
      {"none", {std::vector<TemplateMap>{}}},
  };
  CHECK(render("{{#shown}}a{{/shown}}{{#hidden}}b{{/hidden}}{{^hidden}}c{{/hidden}}", values) == "ac");
  CHECK(render("{{#links}}<li>{{name}}{{/links}}{{^none}}-{{/none}}", values) == "<li>een<li>twee-");
}

TEST_CASE("inside a list the values of the page can still be reached") {
  const TemplateMap values{
      {"root", {"../"}}, {"links", {std::vector<TemplateMap>{{{"name", {"a"}}}, {{"name", {"b"}}, {"root", {"/"}}}}}}};
  CHECK(render("{{#links}}{{root}}{{name}} {{/links}}", values) == "../a /b ");
}

TEST_CASE("shared values are escaped too, and stand behind a page's own") {
  const Template words("test", "<a>{{words.page.next}}</a>{{#on}} {{title}}{{/on}}", {});
  const SharedValues shared(TemplateMap{{"words.page.next", {"Verder >"}}, {"title", {"Boek"}}, {"on", {true}}});
  CHECK(words.render({}, &shared) == "<a>Verder &gt;</a> Boek");
  CHECK(words.render({{"title", {"Kring"}}}, &shared) == "<a>Verder &gt;</a> Kring");
  CHECK(words.render({{"on", {false}}}, &shared) == "<a>Verder &gt;</a>");
}

TEST_CASE("the lines of a template may be indented without a trace") {
  CHECK(render("<ul>\n  {{#on}}\n    <li>x</li>\n  {{/on}}\n</ul>\n", {{"on", {true}}}) == "<ul>\n<li>x</li>\n</ul>\n");
}

TEST_CASE("text that is put in keeps its own indentation and braces") {
  CHECK(render("<main>\n  {{{body}}}\n</main>", {{"body", {"<pre>\n  {{x}}\n</pre>"}}}) ==
        "<main>\n<pre>\n  {{x}}\n</pre>\n</main>");
}

TEST_CASE("partials stand where they are named and see the same values") {
  const std::map<std::string, std::string> partials{{"head", "<title>{{title}}</title>\n"}, {"all", "{{> head }}<hr>"}};
  CHECK(render("{{>all}}\n<p>", {{"title", {"Kring"}}}, partials) == "<title>Kring</title>\n<hr>\n<p>");
}

TEST_CASE("a template that cannot be used is named") {
  const auto failure = [](const std::string& text, const std::map<std::string, std::string>& partials = {}) {
    try {
      Template("page", text, partials);
    } catch (const TemplateFailure& problem) {
      CHECK(problem.name() == "page");
      return std::string(problem.what());
    }
    return std::string("no failure");
  };
  CHECK(failure("<p>{{title") == "template 'page': Unclosed tag at 3");
  CHECK_THAT(failure("{{#a}}x"), Contains("'page'") && Contains("Unclosed section \"a\""));
  CHECK_THAT(failure("x{{/a}}"), Contains("Unopened section \"a\""));
  CHECK_THAT(failure("{{#a}}{{/b}}"), Contains("a"));
  CHECK_THAT(failure("<p>{{"), Contains("'page'"));
  CHECK_THAT(failure("{{> nowhere}}"), Contains("there is no partial 'nowhere'"));
  CHECK_THAT(failure("{{> nowhere"), Contains("not closed"));
  CHECK_THAT(failure("{{> a}}", {{"a", "{{> b}}"}, {"b", "{{> a}}"}}), Contains("contains itself"));
}

TEST_CASE("several threads can render one template") {
  const Template page("page", "{{#items}}<li>{{name}} {{words.x}}{{/items}}{{{body}}}", {});
  const auto values_of = [](int thread) {
    std::vector<TemplateMap> items;
    for (int i = 0; i < 20; ++i) items.push_back({{"name", {std::to_string(thread * 100 + i)}}});
    return TemplateMap{{"items", {items}}, {"body", {std::string(500, static_cast<char>('a' + thread))}}};
  };
  const SharedValues shared(TemplateMap{{"words.x", {"woord"}}});

  std::vector<std::string> wrong(4);
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread)
    threads.emplace_back([&, thread] {
      const TemplateMap values = values_of(thread);
      const std::string expected = page.render(values, &shared);
      for (int i = 0; i < 300; ++i)
        if (page.render(values, &shared) != expected) wrong[static_cast<std::size_t>(thread)] = "differs";
      if (expected.find(std::to_string(thread * 100 + 7)) == std::string::npos)
        wrong[static_cast<std::size_t>(thread)] = "misses its values";
    });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& problem : wrong) CHECK(problem.empty());
}
