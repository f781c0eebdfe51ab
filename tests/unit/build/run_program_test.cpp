#include "build/run_program.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("a program that does its work is done") { CHECK(run_program("/bin/sh", {"-c", "echo loud; exit 0"})); }

TEST_CASE("a program that fails says why in its last words") {
  const Result<Done> result = run_program("/bin/sh", {"-c", "echo first >&2; echo 'no room' >&2; exit 3"});
  REQUIRE_FALSE(result);
  CHECK(result.failure().path == "/bin/sh");
  CHECK(result.failure().reason == "no room");
  CHECK_FALSE(run_program("/bin/sh", {"-c", "exit 3"}));
}

TEST_CASE("a program that is not there is a failure") {
  const Result<Done> result = run_program("/no/such/program", {});
  REQUIRE_FALSE(result);
  CHECK(result.failure().reason == "No such file or directory");
}
