#include "dutch/dutch.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("a message is said in Dutch, with the names of things in it") {
  CHECK(in_dutch({"{} needs '{}'", "the front matter", "title"}) == "in de gegevens bovenaan ontbreekt ‘title’");
  CHECK(in_dutch({"did you mean '{}'?", "sociogram"}) == "bedoel je ‘sociogram’?");
}

TEST_CASE("a message without a Dutch sentence stays as it is") {
  CHECK(in_dutch({"this {} is in no list", "sentence"}) == "this sentence is in no list");
}

TEST_CASE("what an author wrote is not translated") {
  CHECK(in_dutch({"there is no label '{}'", "werkblad"}) == "er is geen label ‘werkblad’");
}
