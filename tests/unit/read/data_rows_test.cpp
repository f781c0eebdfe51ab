#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

/// A document with one diagram, and the file of data that it names.
struct ReadDiagram {
  ReadDiagram(const std::string& diagram, const std::string& data) {
    const SourcePointer source =
        source_of("proef.md", std::string(ReadMarkdown::front) + "```diagram\n" + diagram + "```\n");
    const SourcePointer file = source_of("content/metingen/a.csv", data);
    const LoadData load = [&](std::string_view path, Span, Diagnostics&) {
      loaded += std::string(path) + "\n";
      return file;
    };
    document = read_document(source, DocumentKind::chapter, test_book(), diagnostics, load);
  }

  /// Of the file only.
  std::string wrong() const {
    for (const Diagnostic& one : diagnostics.all())
      if (one.path == "content/metingen/a.csv") return one.message.text() + at(one);
    return {};
  }
  static std::string at(const Diagnostic& one) { return fmt::format(" at {}:{}", one.place.line, one.place.column); }

  Diagnostics diagnostics;
  std::unique_ptr<Document> document;
  std::string loaded;
};

const std::string run = "kind: run\ndata: metingen/a.csv\ncolumns: {label: maand, value: groepen, goal: doel}\n";
const std::string dated = "kind: run\ndata: metingen/a.csv\ncolumns: {date: dag, value: groepen}\n";

std::string wrong_in_run(const std::string& rows) { return ReadDiagram(run, "maand;groepen;doel\n" + rows).wrong(); }
std::string wrong_in_dates(const std::string& rows) { return ReadDiagram(dated, "dag;groepen\n" + rows).wrong(); }

} // namespace

TEST_CASE("numbers have a decimal comma or a decimal point") {
  const ReadDiagram read(run, "maand;groepen;doel\njan;4,5;\nfeb;4.25;\nmrt;-3;\napr;0.125;\nmei;1250;\n");
  CHECK(read.diagnostics.all().empty());
  CHECK(dump(read.document->content) == "diagram\n  run\n  point 'jan' 4.5\n  point 'feb' 4.25\n  point 'mrt' -3\n"
                                        "  point 'apr' 0.125\n  point 'mei' 1250\n");
}

TEST_CASE("what is no number is reported where it stands in the file") {
  CHECK(wrong_in_run("jan;3;\nfeb;veel;\n") == "'groepen' must be a number, not 'veel' at 3:5");
  CHECK(wrong_in_run("jan;3;\nfeb;45%;\n") == "'groepen' must be a number, not '45%' at 3:5");
  CHECK(wrong_in_run("jan;1.250;\nfeb;3;\n") == "'1.250' can be read in two ways at 2:5");
  CHECK(wrong_in_run("jan;1.250.000;\nfeb;3;\n") == "'1.250.000' can be read in two ways at 2:5");
  CHECK(wrong_in_run("jan;1.250,5;\nfeb;3;\n") == "'groepen' must be a number, not '1.250,5' at 2:5");
  CHECK(wrong_in_run("jan;2;\nfeb;;\nmrt;3;\n") == "'groepen' must not be empty at 3:5");
  CHECK(wrong_in_run("jan;3;\n;3;\n") == "'maand' must not be empty at 3:1");
  CHECK(wrong_in_run("jan;3;\nfeb;1000000000;\n") ==
        "'groepen' must be from -999999999 to 999999999, but it is 1000000000 at 3:5");
}

TEST_CASE("months before the first number and behind the last are not drawn") {
  const ReadDiagram read(run, "maand;groepen;doel\njan;;20\nfeb;3;\nmrt;4;\napr;;20\n");
  CHECK(read.diagnostics.all().empty());
  CHECK(dump(read.document->content) == "diagram\n  run\n  point 'feb' 3\n  point 'mrt' 4\n");
}

TEST_CASE("dates of a file are days that go on") {
  const ReadDiagram read(dated, "dag;groepen\n31-1-2026;1\n2026-02-28;2\n1 maart 2026;3\n");
  CHECK(read.diagnostics.all().empty());
  CHECK(dump(read.document->content) == "diagram\n  run\n  point '2026-01-31' 1\n  point '2026-02-28' 2\n"
                                        "  point '2026-03-01' 3\n");
  CHECK(wrong_in_dates("31-1-2026;1\n30-2-2026;2\n") == "'30-2-2026' is not a date at 3:1");
  CHECK(wrong_in_dates("31-1-2026;1\njanuari;2\n") == "'januari' is not a date at 3:1");
  CHECK(wrong_in_dates("31-1-2026;1\n31-1-2026;2\n") == "this date does not come after the one above it at 3:1");
}

TEST_CASE("the goal of a file is one number") {
  CHECK(dump(ReadDiagram(run, "maand;groepen;doel\njan;3;\nfeb;4;12,5\n").document->content) ==
        "diagram\n  run\n  goal 12.5\n  point 'jan' 3\n  point 'feb' 4\n");
  CHECK(wrong_in_run("jan;3;20\nfeb;4;\nmrt;5;30\n") == "the goal is another one here than above at 4:7");
  CHECK(wrong_in_run("jan;3;20\nfeb;4;hoog\n") == "'doel' must be a number, not 'hoog' at 3:7");
}

TEST_CASE("a diagram needs rows enough, and has no room for more than can be drawn") {
  const ReadDiagram one(run, "maand;groepen;doel\njan;3;20\nfeb;;20\n");
  REQUIRE(one.diagnostics.all().size() == 1);
  CHECK(one.diagnostics.all().front().message.text() ==
        "'metingen/a.csv' needs at least 2 rows with a value, but it has 1");
  CHECK(one.diagnostics.all().front().place.line == 7);
  std::string many;
  for (int i = 0; i < 61; ++i) many += "jan;3;\n";
  CHECK(wrong_in_run(many) == "a diagram has room for 60 rows, but there are 61 at 62:1");
}

TEST_CASE("the name of a column that stands twice is reported") {
  CHECK(ReadDiagram(run, "maand;groepen;doel;maand\njan;3;4;5\nfeb;4;4;5\n").wrong() ==
        "column 'maand' stands here twice at 1:20");
}

TEST_CASE("a document knows the files that it was read from, and which of their columns it shows") {
  const ReadDiagram read(run +
                             "```\n\n```diagram\nkind: bars\ndata: metingen/a.csv\ncolumns: {label: maand, value: x}\n",
                         "geheim;maand;groepen;x;doel\n1;jan;3;4;5\n1;feb;3;4;5\n");
  CHECK(read.diagnostics.all().empty());
  CHECK(read.loaded == "metingen/a.csv\n");
  REQUIRE(read.document->data.size() == 1);
  CHECK(read.document->data[0].path == "metingen/a.csv");
  CHECK(read.document->data[0].columns == std::set<std::size_t>{1, 2, 3, 4});
}
