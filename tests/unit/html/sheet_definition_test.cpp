#include "html/json_writer.h"
#include "html/sheet_definition.h"
#include "unit/model/sheet_sample.h"

#include <catch2/catch.hpp>

#include <array>

using namespace praktijkboek;
using sample::column;
using sample::field;

namespace {

/// The definition of one field, without what is around it.
std::string defined(const Field& one) {
  const std::string whole = sheet_definition(*sample::sheet({one}));
  const std::string_view before = R"({"name":"blad","fields":[)", after = "]}";
  REQUIRE(whole.starts_with(before));
  REQUIRE(whole.ends_with(after));
  return whole.substr(before.size(), whole.size() - before.size() - after.size());
}

constexpr std::array<std::string_view, 2> options{"ja", "nee"};

} // namespace

TEST_CASE("scripts get of each field what its YAML says") {
  Field text = field("wens", TextField{80, "0000 AA"}, "wens");
  text.obligation = Obligation::required;
  text.confidence = Confidence::private_to_sheet;
  CHECK(defined(text) == R"({"key":"wens","label":"wens","required":true,"private":true,"shared":"wens","type":"text",)"
                         R"("pattern":"0000 AA","max_length":80})");
  CHECK(defined(field("a", NumberField{0, 7.5, "uur"})) ==
        R"({"key":"a","label":"a","type":"number","minimum":0,"maximum":7.5})");
  CHECK(defined(field("a", DateField{Date{2026, 1, 31}, Date{2026, 12, 1}})) ==
        R"({"key":"a","label":"a","type":"date","earliest":"2026-01-31","latest":"2026-12-01"})");
  CHECK(defined(field("a", ScaleField{})) == R"({"key":"a","label":"a","type":"scale","minimum":0,"maximum":10})");
  CHECK(defined(field("a", ChoiceField{options})) ==
        R"({"key":"a","label":"a","type":"choice","options":["ja","nee"]})");
  CHECK(defined(field("a", CheckField{})) == R"({"key":"a","label":"a","type":"check"})");
  CHECK(defined(field("a", ComputedField{Computation::mean, options, {}})) ==
        R"({"key":"a","label":"a","type":"computed","computation":"mean","of":["ja","nee"]})");
}

TEST_CASE("scripts get the columns of rows, what each row is about, and which rows are shared") {
  const std::vector<RowsColumn> columns{column("naam", TextField{}), column("groep", CheckField{})};
  RowsField rows{2, columns, options};
  rows.shared_when = "groep";
  CHECK(defined(field("wie", rows)) ==
        R"({"key":"wie","label":"wie","type":"rows","rows":2,"labels":["ja","nee"],"shared_when":"groep","columns":[)"
        R"({"key":"naam","label":"naam","type":"text"},{"key":"groep","label":"groep","type":"check"}]})");
}

TEST_CASE("scripts get what they need to draw a table") {
  const Diagram rings = RingsDiagram{"Jij", options, options, {}};
  DrawingField drawing{&rings, 0, {}};
  CHECK(defined(field("plek", drawing)) == R"({"key":"plek","label":"plek","type":"drawing","drawing":"rings",)"
                                           R"("centre":"Jij","rings":["ja","nee"],"sectors":["ja","nee"]})");
  const std::array<RadarAxis, 1> axes{{{"Lichaam", 0, {}}}};
  const Diagram radar = RadarDiagram{10, axes, RadarValues::to_fill_in};
  const std::vector<SupportColumn> support{{"raad", "advies"}};
  DrawingField with_people = drawing;
  with_people.twin.rows = "mensen";
  with_people.twin.support = support;
  with_people.twin.between = "lijnen";
  with_people.twin.one = "een";
  with_people.twin.other = "ander";
  CHECK(defined(field("plek", with_people))
            .ends_with(R"("twin":{"rows":"mensen","support":[{"column":"raad","words":"advies"}],)"
                       R"("between":{"rows":"lijnen","one":"een","other":"ander"}}})"));
  drawing.background = &radar;
  drawing.twin.rows = "cijfers";
  drawing.twin.now = "nu";
  CHECK(defined(field("web", drawing)) == R"({"key":"web","label":"web","type":"drawing","drawing":"radar","most":10,)"
                                          R"("axes":["Lichaam"],"twin":{"rows":"cijfers","now":"nu"}})");
}

TEST_CASE("quotes, backslashes and control characters are escaped in JSON") {
  CHECK(JsonWriter().value(std::string_view("\"a\\b\"\n")).take() == R"("\"a\\b\"\u000a")");
}

TEST_CASE("scripts get the words of their part of the interface, by the rest of the key") {
  const Words words({{"form.saved", "Bewaard"}, {"form.file.pdf", "Een pdf"}, {"page.print", "Druk af"}});
  CHECK(script_words(words, "form.") == R"({"file.pdf":"Een pdf","saved":"Bewaard"})");
}
