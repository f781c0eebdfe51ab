#include "serve/answer.h"
#include "serve/media_type.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

Bytes bytes(const char* text) { return std::make_shared<const std::string>(text); }

std::shared_ptr<LiveEdition> edition() {
  auto made = std::make_shared<LiveEdition>();
  made->number = 3;
  made->files = {
      {"index.html", {bytes("<html><head lang=\"nl\"><title>B</title></head><body class=\"x\">Dag</body></html>"), 1}},
      {"404.html", {bytes("<html><head></head><body>Niets</body></html>"), 2}},
      {"een/index.html", {bytes("<html><head></head><body>Een</body></html>"), 3}},
      {"assets/stijl.0123456789ab.css", {bytes("p{}"), 1}}};
  return made;
}

Answerer answerer() {
  return {BuildSettings{}, [](const Message& message) { return message.text(); }, "s1"};
}

bool holds(const Answer& answer, std::string_view text) { return answer.bytes->find(text) != std::string::npos; }

} // namespace

TEST_CASE("a page gets the script that reloads it, told which page it is") {
  Answerer answers = answerer();
  const Answer answer = answers.answer({1, edition(), {}}, "/");
  CHECK(answer.status == 200);
  CHECK(answer.type == "text/html; charset=utf-8");
  CHECK(answer.caching == "no-cache");
  CHECK(*answer.bytes ==
        "<html><head lang=\"nl\"><link rel=\"stylesheet\" href=\"/.serve/serve.css\">"
        "<script defer src=\"/.serve/serve.js\" data-session=\"s1\" data-edition=\"3\" "
        "data-page=\"index.html\"></script><title>B</title></head><body class=\"x\">Dag</body></html>");
}

TEST_CASE("problems stand at the beginning of any page, which stays") {
  Answerer answers = answerer();
  const Served served{2, edition(), "<p>fout</p>"};
  CHECK(holds(answers.answer(served, "/"), "<body class=\"x\"><p>fout</p>Dag"));
  const Answer missing = answers.answer(served, "/<\"niets\">");
  CHECK(missing.status == 404);
  CHECK(holds(missing, "<body><p>fout</p>Niets"));
  CHECK(holds(missing, "data-page=\"!&lt;&quot;niets&quot;&gt;\""));
}

TEST_CASE("without a good edition there is a page with the problems alone") {
  Answerer answers = answerer();
  const Answer answer = answers.answer({1, nullptr, "<p>fout</p>"}, "/hoofdstukken/een/");
  CHECK(answer.status == 500);
  CHECK(holds(answer, "<body><p>fout</p>"));
  CHECK(holds(answer, "data-edition=\"0\" data-page=\"\""));
}

TEST_CASE("files are answered as they are, with what browsers may keep") {
  Answerer answers = answerer();
  const Served served{1, edition(), "<p>fout</p>"};
  const Answer style = answers.answer(served, "/assets/stijl.0123456789ab.css");
  CHECK(*style.bytes == "p{}");
  CHECK(style.type == "text/css; charset=utf-8");
  CHECK(style.caching == "public, max-age=31536000, immutable");
  const Answer folder = answers.answer(served, "/een");
  CHECK(folder.status == 301);
  CHECK(folder.location == "/een/");
  CHECK(answers.answer(served, "/.serve/serve.js").type == media_type("x.js"));
  CHECK(answers.answer(served, "/.serve/other").status == 404);
}

TEST_CASE("who has a page as it is now need not load it again") {
  const auto now = edition();
  CHECK_FALSE(is_outdated(*now, "index.html", 1));
  CHECK(is_outdated(*now, "een/index.html", 2));
  CHECK_FALSE(is_outdated(*now, "een/index.html", 3));
  CHECK(is_outdated(*now, "weg/index.html", 3));        // taken away
  CHECK_FALSE(is_outdated(*now, "!weg/index.html", 3)); // still not there
  CHECK(is_outdated(*now, "!een/index.html", 3));       // has come
  CHECK(is_outdated(*now, "", 2));
  CHECK_FALSE(is_outdated(*now, "", 3));
}
