#include "html/escape.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

std::string address(std::string_view text) {
  std::string out;
  append_address(out, text);
  return out;
}

} // namespace

TEST_CASE("text keeps its letters and loses its power") {
  CHECK(escaped("moeder & zoon") == "moeder &amp; zoon");
  CHECK(escaped("<script>alert(\"x\")</script>") == "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
  CHECK(escaped("’s avonds één € – naïef") == "’s avonds één € – naïef");
  CHECK(escaped("") == "");
}

TEST_CASE("addresses come out as URLs") {
  CHECK(address("https://example.org/a?b=1&c=2#d") == "https://example.org/a?b=1&amp;c=2#d");
  CHECK(address("https://example.org/een twee\"drie") == "https://example.org/een%20twee%22drie");
  CHECK(address("x[1]<2>") == "x%5B1%5D%3C2%3E");
  CHECK(address("50%25 of 50%") == "50%25%20of%2050%25");
  CHECK(address("https://example.org/naïef") == "https://example.org/naïef");
}

TEST_CASE("only known schemes become links") {
  CHECK(kind_of_address("https://ract.nl") == AddressKind::external);
  CHECK(kind_of_address("HTTP://ract.nl") == AddressKind::external);
  CHECK(kind_of_address("//ract.nl/x") == AddressKind::external);
  CHECK(kind_of_address("mailto:a@b.nl") == AddressKind::mail);
  CHECK(kind_of_address("tel:113") == AddressKind::mail);
  CHECK(kind_of_address("javascript:alert(1)") == AddressKind::refused);
  CHECK(kind_of_address("data:text/html,x") == AddressKind::refused);
  CHECK(kind_of_address("images/kring.png") == AddressKind::relative);
  CHECK(kind_of_address("een/twee:drie") == AddressKind::relative);
  CHECK(kind_of_address("#hier") == AddressKind::relative);
}
