#include "model/carry_over.h"
#include "unit/model/sheet_sample.h"

#include <catch2/catch.hpp>

#include <array>

using namespace praktijkboek;
using sample::column;
using sample::field;

namespace {

SheetData carried(const Document& from, const SheetData& data, const Document& to) {
  SharedAnswers shared;
  shared.collect(from, data);
  return shared.prefill(to);
}

SheetData data_of(std::map<std::string, SheetValue, std::less<>> values) { return {std::move(values)}; }

} // namespace

TEST_CASE("shared answers travel under their shared key, others stay") {
  const auto from = sample::sheet({field("naam", TextField{}, "roepnaam"),
                                   field("plaats", TextField{}, "bijeenkomst.plaats"), field("gedachte", TextField{})});
  const auto to = sample::sheet({field("wie", TextField{}, "roepnaam"),
                                 field("waar", LongTextField{}, "bijeenkomst.plaats"), field("gedachte", TextField{})});
  CHECK(carried(*from, data_of({{"naam", "Jan"}, {"plaats", "thuis"}, {"gedachte", "geheim"}}), *to) ==
        data_of({{"wie", "Jan"}, {"waar", "thuis"}}));
}

TEST_CASE("private answers never travel, whatever their shared key") {
  Field secret = field("naam", TextField{}, "roepnaam");
  secret.confidence = Confidence::private_to_sheet;
  const auto from = sample::sheet({secret});
  const auto to = sample::sheet({field("wie", TextField{}, "roepnaam")});
  CHECK(carried(*from, data_of({{"naam", "Jan"}}), *to) == SheetData{});
}

TEST_CASE("rows travel by the keys of columns that both sheets have") {
  const std::vector<RowsColumn> drawn{column("naam", TextField{}), column("ring", TextField{}),
                                      column("kring", TextField{})};
  const std::vector<RowsColumn> asked{column("naam", TextField{}), column("relatie", TextField{}),
                                      column("kring", TextField{})};
  const auto from = sample::sheet({field("mensen", RowsField{4, drawn}, "leden[]")});
  const auto to = sample::sheet({field("kandidaten", RowsField{2, asked}, "leden[]")});
  const SheetRows people{{{"naam", "An"}, {"ring", "1"}, {"kring", "buurt"}}, {}, {{"ring", "3"}}, {{"naam", "Bo"}}};
  CHECK(carried(*from, data_of({{"mensen", people}}), *to) ==
        data_of({{"kandidaten", SheetRows{{{"naam", "An"}, {"kring", "buurt"}}, {{"naam", "Bo"}}}}}));
}

TEST_CASE("only rows that are checked travel when the sheet says so") {
  const std::vector<RowsColumn> columns{column("naam", TextField{}), column("groep", CheckField{})};
  RowsField chosen{4, columns};
  chosen.shared_when = "groep";
  const auto from = sample::sheet({field("mensen", chosen, "leden[]")});
  const auto to = sample::sheet({field("leden", RowsField{4, columns}, "leden[]")});
  const SheetRow an{{"naam", "An"}, {"groep", true}}, bo{{"naam", "Bo"}};
  CHECK(carried(*from, data_of({{"mensen", SheetRows{bo, an}}}), *to) == data_of({{"leden", SheetRows{an}}}));
  CHECK(carried(*from, data_of({{"mensen", SheetRows{bo}}}), *to) == SheetData{});
}

TEST_CASE("two tables about the same people are one list") {
  const std::vector<RowsColumn> first{column("naam", TextField{}), column("relatie", TextField{})};
  const std::vector<RowsColumn> second{column("naam", TextField{}), column("doet_mee", TextField{})};
  const std::vector<RowsColumn> all{column("naam", TextField{}), column("relatie", TextField{}),
                                    column("doet_mee", TextField{})};
  const auto from =
      sample::sheet({field("een", RowsField{4, first}, "leden[]"), field("twee", RowsField{4, second}, "leden[]")});
  const auto to = sample::sheet({field("leden", RowsField{4, all}, "leden[]")});
  const SheetData data =
      data_of({{"een", SheetRows{{{"naam", "An"}, {"relatie", "zus"}}, {{"naam", "Jan"}}, {{"naam", "Jan"}}}},
               {"twee", SheetRows{{{"naam", "Jan"}, {"doet_mee", "ja"}}, {{"naam", "An"}, {"doet_mee", "nee"}}}}});
  CHECK(carried(*from, data, *to) ==
        data_of({{"leden", SheetRows{{{"naam", "An"}, {"relatie", "zus"}, {"doet_mee", "nee"}},
                                     {{"naam", "Jan"}, {"doet_mee", "ja"}},
                                     {{"naam", "Jan"}}}}}));
}

TEST_CASE("an item of a list is found by its id, as a field or as a row") {
  const std::vector<RowsColumn> goals{column("id", TextField{}), column("tekst", TextField{})};
  const auto plan =
      sample::sheet({field("k1", LongTextField{}, "doelen[K1].tekst"), field("l1", TextField{}, "doelen[L1].tekst")});
  const auto table = sample::sheet({field("doelen", RowsField{4, goals}, "doelen[]")});
  const SheetData filled = data_of({{"k1", "bellen\nen gaan"}, {"l1", "werk"}});
  CHECK(carried(*plan, filled, *plan) == filled);
  const SheetData rows = carried(*plan, filled, *table);
  CHECK(rows == data_of({{"doelen",
                          SheetRows{{{"id", "K1"}, {"tekst", "bellen en gaan"}}, {{"id", "L1"}, {"tekst", "werk"}}}}}));
  CHECK(carried(*table, rows, *plan) == data_of({{"k1", "bellen en gaan"}, {"l1", "werk"}}));
}

TEST_CASE("a field about the only member is filled in, one of many is not guessed") {
  const std::vector<RowsColumn> people{column("naam", TextField{})};
  const auto from = sample::sheet({field("leden", RowsField{4, people}, "leden[]")});
  const auto to = sample::sheet({field("aan", TextField{}, "leden[].naam")});
  CHECK(carried(*from, data_of({{"leden", SheetRows{{{"naam", "An"}}}}}), *to) == data_of({{"aan", "An"}}));
  CHECK(carried(*from, data_of({{"leden", SheetRows{{{"naam", "An"}}, {{"naam", "Bo"}}}}}), *to) == SheetData{});
}

TEST_CASE("an answer that does not fit the next sheet is left out") {
  static constexpr std::array<std::string_view, 2> options{"ja", "nee"};
  const auto from = sample::sheet({field("een", TextField{}, "een"), field("twee", CheckField{options}, "twee")});
  const auto to = sample::sheet({field("een", ChoiceField{options}, "een"), field("twee", CheckField{}, "twee")});
  CHECK(carried(*from, data_of({{"een", "misschien"}, {"twee", std::vector<std::string>{"ja"}}}), *to) == SheetData{});
  CHECK(carried(*from, data_of({{"een", "ja"}}), *to) == data_of({{"een", "ja"}}));
}

TEST_CASE("of two sheets that tell the same, the last counts") {
  const auto sheet = sample::sheet({field("naam", TextField{}, "roepnaam"), field("plaats", TextField{}, "plaats")});
  SharedAnswers shared;
  shared.collect(*sheet, data_of({{"naam", "Jan"}, {"plaats", "thuis"}}));
  shared.collect(*sheet, data_of({{"naam", "Johan"}}));
  CHECK(shared.prefill(*sheet) == data_of({{"naam", "Johan"}, {"plaats", "thuis"}}));
}
