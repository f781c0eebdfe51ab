#include "base/text.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("UTF-8 is checked as RFC 3629 says") {
  CHECK_FALSE(find_invalid_utf8("één € 𝄞"));
  CHECK(find_invalid_utf8("a\xFF") == 1);
  CHECK(find_invalid_utf8("a\xC3") == 1);            // cut off
  CHECK(find_invalid_utf8("\xC0\xAF") == 0);         // overlong
  CHECK(find_invalid_utf8("\xE0\x80\xAF") == 0);     // overlong
  CHECK(find_invalid_utf8("\xED\xA0\x80") == 0);     // surrogate
  CHECK(find_invalid_utf8("\xF4\x90\x80\x80") == 0); // beyond U+10FFFF
  CHECK(find_invalid_utf8("ok \x80") == 3);          // continuation without lead
}

TEST_CASE("a wrong byte is found wherever it stands") {
  for (std::size_t place = 0; place < 40; ++place) {
    std::string text(40, 'a');
    text[place] = '\xFF';
    CHECK(find_invalid_utf8(text) == place);
  }
}

TEST_CASE("code points survive a round trip") {
  for (const char32_t c : {U'a', U'é', U'€', U'𝄞'}) {
    std::string text;
    append_utf8(text, c);
    std::size_t offset = 0;
    CHECK(next_code_point(text, offset) == c);
    CHECK(offset == text.size());
  }
  CHECK(count_code_points("één €") == 5);
}

TEST_CASE("lower case knows European letters") {
  CHECK(lower_case("ÀÉÏÖÜ Œ ŁÓDŹ ΑΒΓ ЖИЗНЬ") == "àéïöü œ łódź αβγ жизнь");
  CHECK(lower_case("×") == "×");
  CHECK(upper_case_first("één") == "Één");
  CHECK(upper_case_first("naaste") == "Naaste");
}

TEST_CASE("a slug is plain ASCII") {
  CHECK(slug("Wie mis ik?") == "wie-mis-ik");
  CHECK(slug("  Één café, œuvre & ĳs ") == "een-cafe-oeuvre-ijs");
  CHECK(slug("¿…?") == "");
}

TEST_CASE("the closest name is found, a far one is not") {
  const std::vector<std::string> names{"sociogram", "nominatieblad", "rg-plan"};
  CHECK(closest("sociogam", names) == "sociogram");
  CHECK(closest("rg-paln", names) == "rg-plan"); // two letters changed places
  CHECK_FALSE(closest("weer", names));
}

TEST_CASE("trim takes blanks from both ends only") {
  CHECK(trim(" \t a b \r\n") == "a b");
  CHECK(trim(" \n ") == "");
}
