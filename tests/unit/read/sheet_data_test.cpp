#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

constexpr std::string_view sheet_text =
    "title: Blad\npurpose: Proberen.\nfilled_by: jij\nheader: none\ncopies: false\nsections:\n"
    "  - title: S\n    fields:\n"
    "      - {key: naam, type: text, label: Naam}\n"
    "      - {key: wens, type: long_text, label: Wens}\n"
    "      - {key: dag, type: date, label: Dag}\n"
    "      - {key: aantal, type: number, label: Aantal}\n"
    "      - {key: akkoord, type: check, label: Akkoord}\n"
    "      - {key: hulp, type: check, label: Hulp, options: [bellen, mee gaan, niets]}\n"
    "      - {key: mee, type: choice, label: Mee, options: [ja, nog niet]}\n"
    "      - {key: tekening, type: drawing, drawing: free, label: Tekening, height: 80 mm}\n"
    "      - {key: tekent, type: signature, label: Ik}\n"
    "      - key: leden\n        type: rows\n        label: Leden\n        rows: 3\n        columns:\n"
    "          - {key: wie, type: text, label: Wie}\n"
    "          - {key: komt, type: check, label: Komt}\n";

struct ReadData {
  explicit ReadData(const std::string& text, const std::string& path = "jan.yaml") {
    const auto sheet =
        read_sheet(source_of("content/sheets/blad.yaml", std::string(sheet_text)), test_book(), diagnostics);
    REQUIRE(diagnostics.all().empty());
    data = read_sheet_data(*source_of(path, text), *sheet, diagnostics);
  }
  template <typename Value = std::string>
  Value answer(std::string_view key) const {
    return std::get<Value>(std::get<SheetAnswer>(data.values.at(std::string(key))));
  }
  std::string wrong() const { return messages(diagnostics); }

  Diagnostics diagnostics;
  SheetData data;
};

std::string wrong(const std::string& text) { return ReadData(text).wrong(); }

} // namespace

TEST_CASE("answers in YAML are read by the keys of their fields") {
  const ReadData read("naam: Zoë\nwens: |\n  Rust.\n  En werk.\ndag: 1-5-2026\naantal: 2,5\nakkoord: true\n"
                      "hulp: [niets, bellen]\nmee: nog-niet\ntekent: {naam: Jan, datum: 2026-05-02}\n"
                      "leden:\n  - {wie: An, komt: ja}\n  -\n  - {wie: Bo, komt: false}\n  - {wie: ''}\n");
  CHECK(read.wrong().empty());
  CHECK(read.answer("naam") == "Zoë");
  CHECK(read.answer("wens") == "Rust.\nEn werk.");
  CHECK(read.answer("dag") == "2026-05-01");
  CHECK(read.answer("aantal") == "2.5");
  CHECK(read.answer<bool>("akkoord"));
  CHECK(read.answer<std::vector<std::string>>("hulp") == std::vector<std::string>{"bellen", "niets"});
  CHECK(read.answer("mee") == "nog niet");
  CHECK(std::get<SheetRow>(read.data.values.at("tekent")) == SheetRow{{"naam", "Jan"}, {"datum", "2026-05-02"}});
  const auto& rows = std::get<SheetRows>(read.data.values.at("leden"));
  REQUIRE(rows.size() == 3);
  CHECK(rows[0] == SheetRow{{"wie", "An"}, {"komt", true}});
  CHECK(rows[1].empty());
  CHECK(rows[2].size() == 1);
}

TEST_CASE("what is empty is not there") {
  const ReadData read("naam: ''\nwens:\ndag: ''\nakkoord: false\nhulp: []\nmee: null\nleden: []\n");
  CHECK(read.wrong().empty());
  CHECK(read.data == SheetData{});
}

TEST_CASE("boxes can be options with true and false") {
  const ReadData read("hulp: {bellen: true, mee-gaan: ja, niets: false}\n");
  CHECK(read.wrong().empty());
  CHECK(read.answer<std::vector<std::string>>("hulp") == std::vector<std::string>{"bellen", "mee gaan"});
}

TEST_CASE("JSON is read with tabs, escapes and characters in two parts") {
  const ReadData read(
      "{\n\t\"naam\": \"\\u005a\\ud83d\\ude00\\/\\\"\",\n\t\"aantal\": 2.5,\n\t\"wens\": \"a\\nb\\tc\\\\ud83d\",\n"
      "\t\"akkoord\": true,\n\t\"leden\": [{\"wie\": \"\\u0645\"}]\n}\n",
      "jan.json");
  CHECK(read.wrong().empty());
  CHECK(read.answer("naam") == "Z\xF0\x9F\x98\x80/\"");
  CHECK(read.answer("aantal") == "2.5");
  CHECK(read.answer("wens") == "a\nb\tc\\ud83d");
  CHECK(std::get<SheetRows>(read.data.values.at("leden")).front() == SheetRow{{"wie", "\xD9\x85"}});
}

TEST_CASE("mistakes in JSON keep their places") {
  CHECK(ReadData("{\n\t\"naam\": \"\\ud83d\\ude00\", \"dag\": \"ooit\"\n}\n", "jan.json").wrong().find("2:33") == 0);
}

TEST_CASE("answers that a field cannot have are mistakes with a place") {
  CHECK(wrong("naan: x\n").find("1:1-4 the worksheet has no key 'naan' (did you mean 'naam'?)") == 0);
  CHECK(wrong("dag: 31-2-2026\n") ==
        "1:6-14 'dag' must be a date, not '31-2-2026' (write it as 2026-05-01 or 01-05-2026)\n");
  CHECK(wrong("naam: [x]\n").find("1:7") == 0);
  CHECK(wrong("naam: \"a\\nb\"\n") == "1:7-12 'naam' takes one line of text\n");
  CHECK(wrong("akkoord: misschien\n") == "1:10-18 'akkoord' must be true or false, but it is 'misschien'\n");
  CHECK(wrong("hulp: [belen]\n") == "1:8-12 'hulp' cannot be 'belen' (did you mean 'bellen'?)\n");
  CHECK(wrong("mee: zeker\n") == "1:6-10 'mee' cannot be 'zeker' (choose from 'ja', 'nog niet')\n");
  CHECK(wrong("tekening: x\n") == "1:11 'tekening' is drawn by hand, it has no data\n");
  CHECK(wrong("leden: An\n") == "1:8-9 'leden' must be a list, but it is text\n");
  CHECK(wrong("leden: [{wie: An, komt: soms}]\n") ==
        "1:25-28 'leden[1].komt' must be true or false, but it is 'soms'\n");
  CHECK(wrong("leden: [{wei: An}]\n") == "1:10-12 a row has no key 'wei' (did you mean 'wie'?)\n");
  CHECK(wrong("- x\n").find("the worksheet is a set of keys") != std::string::npos);
}

TEST_CASE("a table has a limit") {
  std::string text = "leden:\n";
  for (int i = 0; i < 501; ++i) text += "  - {wie: An}\n";
  CHECK(wrong(text).find("'leden' has 501 rows, at most 500 are allowed") != std::string::npos);
}
