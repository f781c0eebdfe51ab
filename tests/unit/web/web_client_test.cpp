#include "unit/web/local_server.h"
#include "web/web_client.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using namespace std::chrono_literals;

namespace {

const WebManners patient{"praktijkboek/test", 30s, 30s};

std::string answer(const std::string& question) {
  if (question.ends_with("/gone")) return "404 Not Found";
  if (question.ends_with("/moved")) return "301 Moved Permanently\r\nLocation: /new?a=1";
  if (question.ends_with("/silent")) return {};
  return "200 OK";
}

} // namespace

TEST_CASE("a host is asked for an address, and says whether it has it") {
  const LocalServer server(answer);
  WebClient client(patient);
  CHECK(client.ask(WebMethod::head, server.address("/page")).status == 200);
  CHECK(client.ask(WebMethod::get, server.address("/page")).status == 200);
  CHECK(client.ask(WebMethod::head, server.address("/gone")).status == 404);
  CHECK(server.questions() == std::vector<std::string>{"HEAD /page", "GET /page", "HEAD /gone"});
  CHECK(server.last_head().find("User-Agent: praktijkboek/test\r\n") != std::string::npos);
}

TEST_CASE("a redirect is told with its whole address, and not followed") {
  const LocalServer server(answer);
  const WebAnswer moved = WebClient(patient).ask(WebMethod::head, server.address("/moved"));
  CHECK(moved.status == 301);
  CHECK(moved.moved_to == server.address("/new?a=1"));
  CHECK(server.questions().size() == 1);
}

TEST_CASE("what an address may not hold is encoded on its way") {
  const LocalServer server(answer);
  WebClient(patient).ask(WebMethod::head, server.address("/één <1> (2)%20;3"));
  CHECK(server.questions() == std::vector<std::string>{"HEAD /%C3%A9%C3%A9n%20%3C1%3E%20(2)%20;3"});
}

TEST_CASE("a host that says nothing is given up") {
  const LocalServer server(answer);
  const WebAnswer silence =
      WebClient({"praktijkboek/test", 30s, 100ms}).ask(WebMethod::head, server.address("/silent"));
  CHECK(silence.status == 0);
  CHECK(silence.problem == NoAnswer::timed_out);
}

TEST_CASE("where nobody listens there is no answer") {
  ::setenv("no_proxy", "127.0.0.1", 1);
  const ClosedPort nobody;
  const WebAnswer answer = WebClient(patient).ask(WebMethod::head, nobody.address());
  CHECK(answer.status == 0);
  CHECK(answer.problem == NoAnswer::unreachable);
}

TEST_CASE("what is no address of the web makes no sense") {
  CHECK(WebClient(patient).ask(WebMethod::head, "https://").problem == NoAnswer::not_understood);
}
