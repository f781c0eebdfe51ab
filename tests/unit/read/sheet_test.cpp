#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

constexpr std::string_view head = "title: Blad\npurpose: Proberen.\nfilled_by: jij\nheader: none\ncopies: false\n";

struct ReadSheet {
  explicit ReadSheet(std::string_view rest, std::string_view front = head)
      : document(read_sheet(source_of("content/sheets/blad.yaml", std::string(front) + std::string(rest)), test_book(),
                            diagnostics)) {}
  std::string blocks() const { return dump(document->content); }
  std::string wrong() const { return messages(diagnostics); }

  Diagnostics diagnostics;
  std::unique_ptr<Document> document;
};

std::string with_field(std::string_view field) {
  return "sections:\n  - title: S\n    fields:\n      - " + std::string(field) + "\n";
}

std::string field_of(std::string_view field) {
  const ReadSheet sheet(with_field(field));
  return sheet.wrong().empty() ? sheet.blocks() : sheet.wrong();
}

} // namespace

TEST_CASE("a worksheet is a document of headings, texts and groups of fields") {
  const ReadSheet sheet("introduction: |\n  Welkom.\n\n  Tot *slot*.\nsections:\n"
                        "  - title: Wie ik ben\n    text: Kort is goed.\n    fields:\n"
                        "      - {key: naam, type: text, label: Naam, width: half}\n"
                        "      - {key: leeftijd, type: number, label: Leeftijd, unit: jaar, minimum: 0}\n"
                        "      - {type: note, text: 'Even **pauze**.'}\n"
                        "      - {key: wens, type: long_text, label: Mijn wens, lines: 4, required: true}\n");
  CHECK(sheet.wrong().empty());
  CHECK(dump(*sheet.document) == "sheet blad\ntitle: Blad\ndescription: Proberen.\nlabel: blad\npurpose: Proberen.\n"
                                 "filled by: jij\nheader: none\ncopies: none\n"
                                 "paragraph: Welkom.\nparagraph: Tot [em slot].\n"
                                 "heading 2: Wie ik ben\nparagraph: Kort is goed.\n"
                                 "fields\n  naam: text half\n    label: Naam\n"
                                 "  leeftijd: number from 0 unit 'jaar'\n    label: Leeftijd\n"
                                 "paragraph: Even [strong pauze].\n"
                                 "fields\n  wens: long text of 4 lines required\n    label: Mijn wens\n");
}

TEST_CASE("a client's sheet begins with whose it is and ends with who gets a copy") {
  const ReadSheet sheet("sections: []\n", "title: Blad\npurpose: Proberen.\nfilled_by: jij\n");
  CHECK(sheet.wrong().empty());
  CHECK(sheet.blocks() ==
        "fields\n"
        "  groepsnaam: text half shared 'groepsnaam'\n    label: Naam van de groep\n"
        "  roepnaam: text half shared 'roepnaam'\n    label: Roepnaam\n"
        "  datum: date third\n    label: Datum\n"
        "  versie: text third\n    label: Versie\n"
        "heading 2: Wie krijgt een kopie?\n"
        "fields\n"
        "  kopie: checks 'ikzelf', 'mijn regieondersteuner', 'iedereen in mijn groep', 'alleen deze mensen' "
        "half\n    label: Een kopie is voor\n"
        "  kopie_namen: long text of 3 lines half\n    label: Namen, en op welke manier\n");
}

TEST_CASE("every type of field") {
  const std::string begin = "heading 2: S\nfields\n  k: ";
  const std::string end = "\n    label: L\n";
  CHECK(field_of("{key: k, type: text, label: L, max_length: 40, shared: 'leden[].naam'}") ==
        begin + "text up to 40 shared 'leden\\[\\].naam'" + end);
  CHECK(field_of("{key: k, type: date, label: L, shared: bijeenkomst.datum}") ==
        begin + "date shared 'bijeenkomst.datum'" + end);
  CHECK(field_of("{key: k, type: time, label: L, private: true, audience: trainer}") ==
        begin + "time private for trainer" + end);
  CHECK(field_of("{key: k, type: check, label: L, width: quarter}") == begin + "check quarter" + end);
  CHECK(field_of("{key: k, type: check, label: L, options: [a, b]}") == begin + "checks 'a', 'b'" + end);
  CHECK(field_of("{key: k, type: choice, label: L, options: [a, b], as: list}") ==
        begin + "choice list 'a', 'b'" + end);
  CHECK(field_of("{key: k, type: scale, label: L, low: niet, high: wel}") ==
        begin + "scale 0 to 10 low 'niet' high 'wel'" + end);
  CHECK(field_of("{key: k, type: signature, label: L, help: H}") == begin + "signature" + end + "    help: H\n");
  CHECK(field_of("{key: k, type: drawing, label: L, drawing: free, height: 80 mm}") ==
        begin + "drawing 226.8 points high" + end);
  CHECK(field_of("{key: k, type: drawing, label: L, drawing: radar, axes: [a, b, c]}") ==
        begin + "drawing" + end + "    radar up to 10 to fill in\n    axis 'a' 0\n    axis 'b' 0\n    axis 'c' 0\n");
  CHECK(field_of("{key: k, type: drawing, label: L, drawing: radar, axes: [a]}") == "9:65-66 a web has 3 to 12 axes\n");
  CHECK(field_of("{key: k, type: drawing, label: L, drawing: rings, rings: [a, b], sectors: [c]}") ==
        begin + "drawing" + end + "    rings around '': 'a', 'b'\n    sectors: 'c'\n");
  CHECK(field_of("{key: k, type: rows, label: L, rows: 8, columns: [{key: a, type: text, label: A, width: 3}, "
                 "{key: b, type: choice, label: B, options: [x, y]}]}") ==
        begin + "8 rows" + end + "    column a: text width 0.75 'A'\n" +
            "    column b: choice combo 'x', 'y' width 0.25 'B'\n");
}

TEST_CASE("rows about statements, with scales and room to sign; what is computed of them") {
  CHECK(field_of("{key: k, type: rows, label: L, label_title: Zin, labels: [Een, Twee], columns: [{key: a, type: "
                 "scale, label: A, maximum: 5}, {key: b, type: signature, label: B}]}") ==
        "heading 2: S\nfields\n  k: rows of 'Zin' 'Een', 'Twee'\n    label: L\n"
        "    column a: scale 0 to 5 width 0.5 'A'\n    column b: signature width 0.5 'B'\n");
  const ReadSheet sheet("sections:\n  - title: S\n    fields:\n"
                        "      - {key: r, type: rows, label: R, columns: [{key: min, type: number, label: M}]}\n"
                        "      - {key: som, type: computed, label: Samen, computation: sum, of: r.min, unit: min}\n");
  CHECK(sheet.wrong().empty());
  CHECK(sheet.blocks().find("som: sum of 'r.min' unit 'min'") != std::string::npos);
}

TEST_CASE("a field can show what to write, and how a made-up person answered") {
  const std::string begin = "heading 2: S\nfields\n  k: ";
  CHECK(field_of("{key: k, type: text, label: L, pattern: 0000 AA, placeholder: 1234 AB, example: 3511 XZ}") ==
        begin + "text like '0000 AA'\n    label: L\n    placeholder: 1234 AB\n    example: '3511 XZ'\n");
  CHECK(field_of("{key: k, type: long_text, label: L, max_length: 9, example: Kort}") ==
        begin + "long text of 3 lines up to 9\n    label: L\n    example: 'Kort'\n");
  CHECK(field_of("{key: k, type: check, label: L, options: [a, b], example: [a, b]}") ==
        begin + "checks 'a', 'b'\n    label: L\n    example: 'a', 'b'\n");
  CHECK(field_of("{key: k, type: rows, label: L, rows: 2, columns: [{key: a, type: text, label: A}, {key: b, type: "
                 "date, label: B}], example: [{a: Thea, b: 12-05-2026}, {a: Lot}]}") ==
        begin + "2 rows\n    label: L\n    example: 'Thea', '12-05-2026', 'Lot', ''\n"
                "    column a: text width 0.5 'A'\n    column b: date width 0.5 'B'\n");
}

TEST_CASE("an example that the field itself would not take is a mistake") {
  const auto wrong = [](std::string_view field) {
    const ReadSheet sheet(with_field(field));
    const std::string all = sheet.wrong();
    return all.substr(all.find(' ') + 1);
  };
  CHECK(wrong("{key: k, type: date, label: L, example: 31-13-2026}") ==
        "'31-13-2026' is not a date (write it as '13-05-2026')\n");
  CHECK(wrong("{key: k, type: time, label: L, example: '24:10'}") == "'24:10' is not a time (write it as '14:30')\n");
  CHECK(wrong("{key: k, type: choice, label: L, options: [a, b], example: c}") == "'c' is not among the options\n");
  CHECK(wrong("{key: k, type: scale, label: L, example: '11'}") == "'11' is not a number that the field takes\n");
  CHECK(wrong("{key: k, type: number, label: L, minimum: 1, example: '0,5'}") ==
        "'0,5' is not a number that the field takes\n");
  CHECK(wrong("{key: k, type: check, label: L, example: aan}") == "a box is 'ja' or 'nee', not 'aan'\n");
  CHECK(wrong("{key: k, type: text, label: L, max_length: 3, example: lang}") ==
        "the answer is longer than the 3 letters that fit\n");
  CHECK(wrong("{key: k, type: text, label: L, pattern: 0000 AA, example: 351 XZ}") ==
        "'351 XZ' does not have the form '0000 AA'\n");
  CHECK(wrong("{key: k, type: rows, label: L, rows: 1, columns: [{key: a, type: text, label: A}], example: [{a: x}, "
              "{a: y}]}") == "the example has more rows than the 1 of the field\n");
}

TEST_CASE("mistakes in fields are said at their place") {
  CHECK(field_of("{key: k, typ: text, label: L}") == "9:9 a field needs 'type'\n");
  CHECK(field_of("{key: k, type: tekst, label: L}") ==
        "9:24-28 'type' cannot be 'tekst' (it can be 'text', 'long_text', 'number', 'date', 'time', 'check', 'choice', "
        "'scale', 'rows', 'signature', 'drawing', 'computed' or 'note')\n");
  CHECK(field_of("{key: K1, type: text, label: L}") ==
        "9:15-16 'K1' cannot be a key: use a to z, 0 to 9 and '_', and begin with a letter\n");
  CHECK(field_of("{key: k, type: text}") == "9:9 a field needs 'label'\n");
  CHECK(field_of("{key: k, type: text, label: L, options: [a]}") ==
        "9:40-46 a field has no key 'options' (it can also have 'help', 'shared', 'width', 'required', 'private', "
        "'audience', 'max_length', 'pattern', 'comb', 'placeholder' and 'example')\n");
  CHECK(field_of("{key: k, type: choice, label: L, options: [a]}") == "9:51-52 a choice needs at least two options\n");
  CHECK(field_of("{key: k, type: choice, label: L, options: [a, b, a]}") ==
        "9:51-58 'a' stands twice among the options\n");
  CHECK(field_of("{key: k, type: number, label: L, minimum: 5, maximum: 5}") ==
        "9:63 the maximum must be above the minimum\n");
  CHECK(field_of("{key: k, type: drawing, label: L, drawing: free, height: groot}") ==
        "9:66-70 'groot' is not a length (write it as '80 mm')\n");
  CHECK(field_of("{key: k, type: text, label: L, shared: 'Leden!'}") ==
        "9:48-55 'Leden!' is not a shared key (write it as 'groepsnaam', 'bijeenkomst.datum', 'leden[].naam' or "
        "'doelen[K1].tekst')\n");
  CHECK(field_of("{key: k, type: rows, label: L, columns: [{key: a, type: rows, label: A}]}") ==
        "9:65-68 'rows' does not fit into a column (a column can be text, long_text, number, date, time, check, "
        "choice, scale or signature)\n");
  CHECK(field_of("{key: k, type: computed, label: L, computation: sum, of: minuten}") ==
        "9:9-72 'k' is computed of 'minuten', which the sheet does not have (write the key of a field, or "
        "'rows.column' for a column of rows)\n");
  CHECK(
      field_of("{key: k, type: rows, label: L, rows: 2, labels: [x, y], columns: [{key: a, type: text, label: A}]}") ==
      "9:46 rows with 'labels' need no 'rows' (leave it out)\n");
  CHECK(field_of("{key: k, type: text, label: L, audience: arts}") ==
        "9:50-53 the book has no audience 'arts' (book.yaml declares 'client', 'naaste', 'professional' and "
        "'trainer')\n");
}

TEST_CASE("keys are unique in a sheet, also beside those that every sheet has") {
  const std::string two = "sections:\n  - title: S\n    fields:\n      - {key: datum, type: date, label: L}\n"
                          "      - {key: k, type: text, label: L}\n      - {key: k, type: text, label: M}\n";
  CHECK(ReadSheet(two).wrong() ==
        "11:15 there is another 'k' already (each key stands once, so that answers keep their place)\n");
  CHECK(
      ReadSheet(two, "title: T\npurpose: P\nfilled_by: jij\n").wrong().starts_with("7:15-19 there is another 'datum'"));
}

TEST_CASE("mistakes in the Markdown of a sheet are said at their place") {
  const ReadSheet sheet(
      "introduction: |\n  Een\n  [x](term:Y) twee[^1].\nsections:\n  - title: S\n    text: '## Kop'\n");
  CHECK(sheet.wrong() == "8:7-12 'Y' cannot be a label: use a to z, 0 to 9 and '-' (did you mean 'y'?)\n"
                         "8:19-22 a footnote cannot stand here (put what it says into the text)\n"
                         "11:12-17 a heading cannot stand here (write the words in bold)\n");
}

TEST_CASE("a sheet that says too little") {
  CHECK(ReadSheet("", "title: T\n").wrong() == "1:1 a sheet needs 'purpose'\n1:1 a sheet needs 'filled_by'\n"
                                               "1:1 a sheet needs 'sections'\n");
  CHECK(ReadSheet("", "- a\n").wrong() ==
        "1:1-3 a sheet is a set of keys, but this is a list (write 'key: value' lines)\n");
}
