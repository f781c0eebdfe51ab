#include "base/number.h"
#include "model/spelled_answer.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::string date(std::string_view text) {
  const auto found = parse_spelled_date(text);
  return found ? to_iso(*found) : "none";
}

std::string number(std::string_view text) {
  const auto found = parse_spelled_number(text);
  return found ? plain_number(*found) : "none";
}

} // namespace

TEST_CASE("a date is read as programs and as people write it") {
  CHECK(date("2026-05-01") == "2026-05-01");
  CHECK(date("01-05-2026") == "2026-05-01");
  CHECK(date(" 1-5-2026 ") == "2026-05-01");
  CHECK(date("1/5/26") == "2026-05-01");
  CHECK(date("1.5.2026") == "2026-05-01");
  CHECK(date("1 mei 2026") == "2026-05-01");
  CHECK(date("12 sept. 2026") == "2026-09-12");
  CHECK(date("3 mrt 2026") == "2026-03-03");
  CHECK(date("3 Maart 2026") == "2026-03-03");
}

TEST_CASE("what is no day is no date") {
  for (const char* text : {"31-2-2026", "volgende week", "1-5", "2026", "", "1-13-2026", "0-5-2026", "1-5-202",
                           "1-5-20266", "1-5-1626", "1 ma 2026", "111-5-2026"})
    CHECK(date(text) == "none");
}

TEST_CASE("a date on paper has the day first") { CHECK(to_dutch({2026, 5, 1}) == "01-05-2026"); }

TEST_CASE("a time is read in many spellings") {
  CHECK(parse_spelled_time("14:30") == "14:30");
  CHECK(parse_spelled_time("9.05") == "09:05");
  CHECK(parse_spelled_time("14u30") == "14:30");
  CHECK(parse_spelled_time("14U") == "14:00");
  CHECK(parse_spelled_time("14 uur") == "14:00");
  CHECK(parse_spelled_time("9:05 uur") == "09:05");
  for (const char* text : {"14", "24:00", "12:60", "12:5", "12:", "half acht", "", "uur"})
    CHECK(parse_spelled_time(text).empty());
}

TEST_CASE("numbers have a point or a comma, and few digits") {
  CHECK(number("2.5") == "2.5");
  CHECK(number("2,5") == "2.5");
  CHECK(number("-0.1250") == "-0.125");
  CHECK(number("1e3") == "1000");
  CHECK(number("0.0000001") == "0.0000001");
  CHECK(number("-0") == "0");
  for (const char* text : {"", "x", "1,2,3", "1.2,3", "nan", "1e400", "12 kilo", "1e16"}) CHECK(number(text) == "none");
}

TEST_CASE("by hand, points stand between thousands") {
  CHECK(number_by_hand("1.250") == "1250");
  CHECK(number_by_hand("1.250,50") == "1250,50");
  CHECK(number_by_hand("-12.345.678") == "-12345678");
  CHECK(number_by_hand("0.125") == "0.125");
  CHECK(number_by_hand("2.5") == "2.5");
  CHECK(number_by_hand("2,5") == "2,5");
  CHECK(number_by_hand("1250.250") == "1250.250");
}
