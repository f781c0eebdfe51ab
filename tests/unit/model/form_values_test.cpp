#include "model/extra_rows.h"
#include "model/form_values.h"
#include "model/sheet_answer.h"
#include "model/walk.h"
#include "unit/model/sheet_sample.h"

#include <catch2/catch.hpp>

#include <array>

using namespace praktijkboek;
using sample::column;
using sample::field;

namespace {

constexpr std::array<std::string_view, 3> answers{"ja", "nog niet", "nee"};

const std::vector<RowsColumn>& columns() {
  static const std::vector<RowsColumn> made{column("naam", TextField{}), column("wanneer", DateField{}),
                                            column("soort", ChoiceField{answers}), column("komt", CheckField{}),
                                            column("hulp", CheckField{answers})};
  return made;
}

std::unique_ptr<Document> blad() {
  return sample::sheet({field("naam", TextField{5}), field("wens", LongTextField{}),
                        field("aantal", NumberField{0, 10, {}}), field("dag", DateField{}), field("tijd", TimeField{}),
                        field("akkoord", CheckField{}), field("hulp", CheckField{answers}),
                        field("mee", ChoiceField{answers}), field("lijst", ChoiceField{answers, ChoiceForm::combo}),
                        field("nu", ScaleField{}), field("leden", RowsField{2, columns()}),
                        field("tekent", SignatureField{}), field("tekening", DrawingField{})});
}

/// Problems, a line each.
std::string wrong(const FormValues& values) {
  std::vector<FormProblem> problems;
  sheet_data(*blad(), values, problems);
  std::string text;
  for (const FormProblem& problem : problems) text += problem.message.text() + '\n';
  return text;
}

SheetData full_data() {
  SheetData data;
  data.values["naam"] = "Zoë";
  data.values["wens"] = "Rust.\nEn \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \xF0\x9F\x98\x80";
  data.values["aantal"] = "2.5";
  data.values["dag"] = "2026-05-01";
  data.values["tijd"] = "14:30";
  data.values["akkoord"] = true;
  data.values["hulp"] = std::vector<std::string>{"ja", "nee"};
  data.values["mee"] = "nog niet";
  data.values["lijst"] = "nog niet";
  data.values["nu"] = "7";
  data.values["leden"] = SheetRows{{}, {{"naam", "An"}, {"wanneer", "2026-01-02"}, {"soort", "nee"}, {"komt", true}}};
  data.values["tekent"] = SheetRow{{"naam", "An"}, {"datum", "2026-01-02"}};
  return data;
}

} // namespace

TEST_CASE("a date before the earliest or after the latest does not fit") {
  const DateField spring{Date{2026, 3, 1}, Date{2026, 5, 31}};
  CHECK(check_answer(TextKind{spring}, "dag", "01-03-2026").text == "2026-03-01");
  CHECK(check_answer(TextKind{spring}, "dag", "31-05-2026").text == "2026-05-31");
  CHECK(check_answer(TextKind{spring}, "dag", "28-02-2026").problem.text() ==
        "'dag' must be 01-03-2026 or later, but it is 28-02-2026");
  CHECK(check_answer(TextKind{spring}, "dag", "2026-06-01").problem.text() ==
        "'dag' must be 31-05-2026 or earlier, but it is 01-06-2026");
}

TEST_CASE("answers stand in a form under its names, as people read them") {
  const FormValues values = form_values(*blad(), full_data());
  const FormValues expected{{"blad.naam", "Zoë"},
                            {"blad.wens", "Rust.\nEn \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \xF0\x9F\x98\x80"},
                            {"blad.aantal", "2,5"},
                            {"blad.dag", "01-05-2026"},
                            {"blad.tijd", "14:30"},
                            {"blad.akkoord", "ja"},
                            {"blad.hulp.ja", "ja"},
                            {"blad.hulp.nee", "ja"},
                            {"blad.mee", "nog-niet"},
                            {"blad.lijst", "nog niet"},
                            {"blad.nu", "7"},
                            {"blad.leden.2.naam", "An"},
                            {"blad.leden.2.wanneer", "02-01-2026"},
                            {"blad.leden.2.soort", "nee"},
                            {"blad.leden.2.komt", "ja"},
                            {"blad.tekent.naam", "An"},
                            {"blad.tekent.datum", "02-01-2026"}};
  CHECK(values == expected);
}

TEST_CASE("a form gives back the answers that were put in") {
  std::vector<FormProblem> problems;
  CHECK(sheet_data(*blad(), form_values(*blad(), full_data()), problems) == full_data());
  CHECK(problems.empty());
}

TEST_CASE("what people wrote is brought into one form") {
  std::vector<FormProblem> problems;
  const SheetData data = sheet_data(
      *blad(),
      {{"blad.naam", "a\rb"}, {"blad.wens", "een\r\ntwee\rdrie"}, {"blad.aantal", " 1,50 "}, {"blad.dag", "1 mei 26"}},
      problems);
  SheetData expected;
  expected.values["naam"] = "a b";
  expected.values["wens"] = "een\ntwee\ndrie";
  expected.values["aantal"] = "1.5";
  expected.values["dag"] = "2026-05-01";
  CHECK(data == expected);
  CHECK(problems.empty());
}

TEST_CASE("what a form cannot have is told by the names of fields") {
  CHECK(wrong({{"blad.naam", "zesletters"}}) == "'naam' has 10 characters, at most 5 fit\n");
  CHECK(wrong({{"blad.naam", "a\x01"}}) == "'naam' has a character that cannot be printed\n");
  CHECK(wrong({{"blad.aantal", "veel"}}) == "'aantal' must be a number, not 'veel'\n");
  CHECK(wrong({{"blad.aantal", "11"}}) == "'aantal' must be at most 10, but it is 11\n");
  CHECK(wrong({{"blad.aantal", "-1"}}) == "'aantal' must be at least 0, but it is -1\n");
  CHECK(wrong({{"blad.dag", "morgen"}}) == "'dag' must be a date, not 'morgen'\n");
  CHECK(wrong({{"blad.tijd", "25:00"}}) == "'tijd' must be a time, not '25:00'\n");
  CHECK(wrong({{"blad.mee", "misschien"}}) == "'mee' cannot be 'misschien'\n");
  CHECK(wrong({{"blad.nu", "11"}}) == "'nu' must be from 0 to 10, but it is 11\n");
  CHECK(wrong({{"blad.nu", "zes"}}) == "'nu' must be a whole number, not 'zes'\n");
  CHECK(wrong({{"blad.leden.3.wanneer", "ooit"}}) == "'leden[3].wanneer' must be a date, not 'ooit'\n");
  CHECK(wrong({{"blad.namen", "x"}}) == "the worksheet 'blad' has no field 'namen'\n");
  CHECK(wrong({{"blad.leden.0.naam", "x"}, {"blad.leden.501.naam", "x"}, {"blad.leden.1.leeftijd", "x"}}) ==
        "the worksheet 'blad' has no field 'leden.0.naam'\n"
        "the worksheet 'blad' has no field 'leden.1.leeftijd'\n"
        "the worksheet 'blad' has no field 'leden.501.naam'\n");
  CHECK(wrong({{"ander.naam", "x"}}) == "the worksheet 'blad' has no field 'ander.naam'\n");
}

TEST_CASE("a longest text is counted as readers count it") {
  CHECK(wrong({{"blad.naam", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80"}}).empty());
  CHECK(wrong({{"blad.naam", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80"}}) ==
        "'naam' has 6 characters, at most 5 fit\n");
  CHECK(wrong({{"blad.wens", std::string(10'001, 'a')}}) == "'wens' has 10001 characters, at most 10000 fit\n");
}

TEST_CASE("a sheet gets the rows that its answers need") {
  const auto document = blad();
  SheetData data = full_data();
  CHECK(extra_rows(*document, data).empty());
  data.values["leden"] = SheetRows(5, SheetRow{{"naam", "An"}});
  const ExtraRows extra = extra_rows(*document, data);
  CHECK(extra == ExtraRows{{"leden", 3}});
  const auto longer = with_extra_rows(*document, extra);
  std::size_t fields = 0;
  for_each_field(longer->content, [&](const Field& each) {
    ++fields;
    if (const auto* rows = std::get_if<RowsField>(&each.kind)) CHECK(rows->rows == 5);
  });
  CHECK(fields == 13);
  CHECK(longer->slug == "blad");
}

TEST_CASE("options that differ only in marks keep apart in a form") {
  static constexpr std::array<std::string_view, 3> steps{"−1", "0", "1"};
  const auto sheet = sample::sheet({field("stap", ChoiceField{steps})});
  for (const std::string_view step : steps) {
    SheetData data;
    data.values["stap"] = std::string(step);
    std::vector<FormProblem> problems;
    CHECK(sheet_data(*sheet, form_values(*sheet, data), problems) == data);
  }
}

TEST_CASE("what answers come to is filled in, and is no answer itself") {
  static const std::vector<RowsColumn> points{column("minuten", NumberField{{}, {}, {}})};
  static constexpr std::array<std::string_view, 1> minutes{"punten.minuten"};
  static constexpr std::array<std::string_view, 2> scores{"een", "twee"};
  const auto sheet =
      sample::sheet({field("punten", RowsField{4, points}), field("een", ScaleField{}), field("twee", ScaleField{}),
                     field("samen", ComputedField{Computation::sum, minutes, {}}),
                     field("midden", ComputedField{Computation::mean, scores, {}}),
                     field("aantal", ComputedField{Computation::count, scores, {}})});
  SheetData data;
  CHECK(form_values(*sheet, data).empty());
  data.values["punten"] = SheetRows{{{"minuten", "10"}}, {}, {{"minuten", "2.5"}}};
  data.values["een"] = "7";
  data.values["twee"] = "8";
  const FormValues values = form_values(*sheet, data);
  CHECK(values.at("blad.samen") == "12,5");
  CHECK(values.at("blad.midden") == "7,5");
  CHECK(values.at("blad.aantal") == "2");
  std::vector<FormProblem> problems;
  CHECK(sheet_data(*sheet, values, problems) == data);
  FormValues by_hand = values;
  by_hand["blad.samen"] = "13";
  data.values["samen"] = "13";
  CHECK(sheet_data(*sheet, by_hand, problems) == data);
  CHECK(problems.empty());
}

TEST_CASE("a text has the form that its field asks") {
  const auto sheet = sample::sheet({field("postcode", TextField{{}, "0000 AA"})});
  std::vector<FormProblem> problems;
  sheet_data(*sheet, {{"blad.postcode", "1234 AB"}}, problems);
  CHECK(problems.empty());
  sheet_data(*sheet, {{"blad.postcode", "1234AB"}}, problems);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message.text() == "'postcode' must have the form '0000 AA', not '1234AB'");
}

TEST_CASE("rows about statements are as many as there are statements") {
  static constexpr std::array<std::string_view, 2> statements{"Ik koos zelf.", "Het was rustig."};
  static const std::vector<RowsColumn> answers_{column("eens", ScaleField{0, 3, {}, {}})};
  RowsField rows{2, answers_};
  rows.labels = statements;
  const auto sheet = sample::sheet({field("stellingen", rows)});
  std::vector<FormProblem> problems;
  const SheetData data =
      sheet_data(*sheet, {{"blad.stellingen.2.eens", "3"}, {"blad.stellingen.3.eens", "1"}}, problems);
  CHECK(std::get<SheetRows>(data.values.at("stellingen")).size() == 2);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message.text() == "the worksheet 'blad' has no field 'stellingen.3.eens'");
}
