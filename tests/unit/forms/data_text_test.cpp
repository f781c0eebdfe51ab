#include "forms/data_scalar.h"
#include "forms/data_text.h"
#include "unit/model/sheet_sample.h"

#include <catch2/catch.hpp>

#include <array>

using namespace praktijkboek;
using sample::column;
using sample::field;

namespace {

constexpr std::array<std::string_view, 2> options{"ja", "nog niet"};

std::unique_ptr<Document> blad() {
  static const std::vector<RowsColumn> columns{column("wie", TextField{}), column("aantal", NumberField{})};
  return sample::sheet({field("wens", LongTextField{}), field("dag", DateField{}), field("nu", ScaleField{}),
                        field("akkoord", CheckField{}), field("hulp", CheckField{options}),
                        field("leden", RowsField{4, columns}), field("tekent", SignatureField{})});
}

SheetData data() {
  SheetData made;
  made.values["wens"] = "Rust: \"ja\"\nen werk";
  made.values["dag"] = "2026-05-01";
  made.values["nu"] = "7";
  made.values["akkoord"] = true;
  made.values["hulp"] = std::vector<std::string>{"ja", "nog niet"};
  made.values["leden"] = SheetRows{{{"wie", "An"}, {"aantal", "2.5"}}, {}, {{"wie", "no"}}};
  made.values["tekent"] = SheetRow{{"naam", "Jan"}};
  return made;
}

} // namespace

TEST_CASE("answers as YAML") {
  CHECK(write_yaml(*blad(), data()) ==
        "wens: |-\n  Rust: \"ja\"\n  en werk\ndag: 2026-05-01\nnu: 7\nakkoord: true\n"
        "hulp: [ja, nog niet]\nleden:\n  - wie: An\n    aantal: 2.5\n  - {}\n  - wie: \"no\"\n"
        "tekent:\n  naam: Jan\n");
  CHECK(write_yaml(*blad(), {}) == "{}\n");
}

TEST_CASE("answers as JSON") {
  CHECK(
      write_json(*blad(), data()) ==
      "{\n  \"wens\": \"Rust: \\\"ja\\\"\\nen werk\",\n  \"dag\": \"2026-05-01\",\n  \"nu\": 7,\n  \"akkoord\": true,\n"
      "  \"hulp\": [\"ja\", \"nog niet\"],\n  \"leden\": [\n    {\"wie\": \"An\", \"aantal\": 2.5},\n    {},\n"
      "    {\"wie\": \"no\"}\n  ],\n  \"tekent\": {\"naam\": \"Jan\"}\n}\n");
}

TEST_CASE("values as XFDF, in the tree of their names") {
  CHECK(
      write_xfdf(
          {{"blad.a", "1 < 2 & \"3\""}, {"blad.a-b", "x"}, {"blad.leden.1.wie", "An"}, {"blad.leden.2.wie", "Bo"}}) ==
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xfdf xmlns=\"http://ns.adobe.com/xfdf/\" xml:space=\"preserve\">\n"
      "<fields>\n<field name=\"blad\">\n<field name=\"a\">\n<value>1 &lt; 2 &amp; &quot;3&quot;</value>\n</field>\n"
      "<field name=\"a-b\">\n<value>x</value>\n</field>\n<field name=\"leden\">\n<field name=\"1\">\n<field "
      "name=\"wie\">\n"
      "<value>An</value>\n</field>\n</field>\n<field name=\"2\">\n<field name=\"wie\">\n<value>Bo</value>\n</field>\n"
      "</field>\n</field>\n</field>\n</fields>\n</xfdf>\n");
}

TEST_CASE("a text that YAML could take for something else stands in quotes") {
  CHECK(yaml_scalar("Zoë en Jan") == "Zoë en Jan");
  for (const char* text :
       {"null", "Yes", "12", "2026-05-01", "- x", "a: b", "a #b", " a", "a ", "", "~", "[a]", "'a'", "=1"})
    CHECK(yaml_scalar(text) == '"' + std::string(text) + '"');
  CHECK(yaml_scalar("a\xE2\x80\xA8z") == "\"a\\u2028z\"");
  CHECK(yaml_scalar("\"\\\t") == "\"\\\"\\\\\\t\"");
}

TEST_CASE("a text stands in a block only where the block keeps it as it is") {
  CHECK(fits_literal_block("a\nb"));
  CHECK(fits_literal_block("a\n\n  b "));
  for (const char* text : {"a", "a\nb\n", " a\nb", "\na", "a\n\tb", "a\xC2\x85\nb"}) CHECK(!fits_literal_block(text));
}
