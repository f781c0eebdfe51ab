#include "read/csv.h"
#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

/// The columns, then the rows, with '|' between the cells.
std::string rows_of(const std::string& text) {
  Diagnostics diagnostics;
  const SourcePointer source = source_of("content/metingen/a.csv", text);
  const auto table = read_csv(*source, diagnostics);
  if (!diagnostics.all().empty()) return messages(diagnostics);
  REQUIRE(table);
  std::string out;
  const auto add = [&](const CsvRow& row) {
    for (const CsvCell& cell : row) out += (&cell == row.data() ? "" : "|") + cell.text;
    out += "\n";
  };
  add(table->columns);
  for (const CsvRow& row : table->rows) add(row);
  return out;
}

} // namespace

TEST_CASE("rows are read whatever the spreadsheet that saved them") {
  const std::string expected = "maand|groepen\njan|3\nfeb|4\n";
  CHECK(rows_of("maand,groepen\njan,3\nfeb,4\n") == expected);
  CHECK(rows_of("maand;groepen\r\njan;3\r\nfeb;4\r\n") == expected);
  CHECK(rows_of("maand\tgroepen\njan\t3\nfeb\t4") == expected);
  CHECK(rows_of("\xEF\xBB\xBF"
                "maand;groepen\njan;3\nfeb;4\n") == expected);
  CHECK(rows_of("\"maand\",\"groepen\"\n\"jan\",\"3\"\n feb , 4 \n") == expected);
  CHECK(rows_of("maand\rjan\rfeb\r") == "maand\njan\nfeb\n");
}

TEST_CASE("a comma in a name does not part the columns of a file with semicolons") {
  CHECK(rows_of("maand;groepen, alle\njan;4,5\n") == "maand|groepen, alle\njan|4,5\n");
  CHECK(rows_of("\"maand; dag\",groepen\njan,\"4,5\"\n") == "maand; dag|groepen\njan|4,5\n");
}

TEST_CASE("quotes keep separators, line ends and quotes of a cell together") {
  CHECK(rows_of("a;b\n\"x;y\";\"zei \"\"ja\"\"\"\n") == "a|b\nx;y|zei \"ja\"\n");
  CHECK(rows_of("a;b\n\"een\ntwee\";3\n4;5\n") == "a|b\neen\ntwee|3\n4|5\n");
  CHECK(rows_of("a;b\n5\";\"\"\n") == "a|b\n5\"|\n");
}

TEST_CASE("empty rows are left out, and what spreadsheets leave out at the end of a row is empty") {
  CHECK(rows_of("\n;;\na;b;c\n;;\n1;2\n\n3;4;5;;\n") == "a|b|c\n1|2|\n3|4|5\n");
}

TEST_CASE("mistakes in a file of rows have their places") {
  CHECK(rows_of("a,b\n1,4,5\n") == "2:5 cells in this row: 3, columns of the table: 2 "
                                   "(put a text with a ',' in it between quotes)\n");
  CHECK(rows_of("a;b\n\"een;2\n") == "2:1 this quote is not closed (write a '\"' behind the last word of the cell)\n");
  CHECK(rows_of("a;b\n\"een\" twee;2\n") ==
        "2:7-10 this stands behind the quote that closes the cell (write a quote within quotes as '\"\"')\n");
  CHECK(rows_of("a;b\n1;\x01\n") == "2:3 a control character stands here (delete it)\n");
  CHECK(rows_of("\n\n") == "1:1 this file has no rows (save it with the names of its columns in the first row)\n");
}

TEST_CASE("a file is given away with the columns that are shown only") {
  const SourcePointer source =
      source_of("a.csv", "naam;maand;groepen\r\nSaba;\"jan; feb\";4,5\r\nJelmer;\"5\"\"\";6\r\n");
  CHECK(without_other_columns(*source, {1, 2}) == ";maand;groepen\n;\"jan; feb\";4,5\n;\"5\"\"\";6\n");
}
