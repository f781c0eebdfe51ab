#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::string wrong(std::string text) {
  Diagnostics diagnostics;
  read_document(source_of("content/chapters/proef.md", std::move(text)), DocumentKind::chapter, test_book(),
                diagnostics);
  return messages(diagnostics);
}

} // namespace

TEST_CASE("front matter says what a document is") {
  const ReadMarkdown read("---\ntitle: Een groep\ndescription: Wat het is.\nlabel: hoofdstuk-groep\nlanguage: nl-BE\n"
                          "reviewed: 2026-11-01\naudience: [client, naaste]\n---\nTekst.\n",
                          "content/chapters/een-groep.md");
  CHECK(read.diagnostics.all().empty());
  CHECK(dump(*read.document) == "chapter een-groep\ntitle: Een groep\ndescription: Wat het is.\n"
                                "label: hoofdstuk-groep\nlanguage: nl-BE\nreviewed: 2026-11-01\naudience: client\n"
                                "audience: naaste\nparagraph: Tekst.\n");
}

TEST_CASE("front matter may begin behind a byte order mark and end as on Windows") {
  const ReadMarkdown read("\xEF\xBB\xBF---\r\ntitle: T\r\ndescription: D\r\n---\r\nTekst.\r\n", "x.md");
  CHECK(read.diagnostics.all().empty());
  CHECK(read.document->front_matter.title == "T");
  CHECK(read.blocks() == "paragraph: Tekst.\n");
}

TEST_CASE("front matter that is missing or not closed") {
  CHECK(wrong("# Titel\n\ntekst\n") ==
        "1:1-7 the document has no front matter (begin it with the lines '---', 'title: …', 'description: …' and "
        "'---')\n1:1-7 the title of the document is its only heading of level 1 (begin headings with '##')\n");
  CHECK(wrong("---\ntitle: T\n") == "1:1-3 the front matter is not closed (write a line '---' below it)\n");
  CHECK(wrong("---\n---\n") == "2:1 the front matter is a set of keys, but this is empty (write 'key: value' lines)\n");
  CHECK(wrong("") == "1:1 the document has no front matter (begin it with the lines '---', 'title: …', "
                     "'description: …' and '---')\n");
}

TEST_CASE("wrong values of the front matter") {
  const auto with = [](std::string_view line) {
    return "---\ntitle: T\ndescription: D\n" + std::string(line) + "\n---\n";
  };
  CHECK(wrong("---\ndescription: D\n---\n") == "2:1 the front matter needs 'title'\n");
  CHECK(wrong(with("audience: [profesional]")) ==
        "4:12-22 the book has no audience 'profesional' (did you mean 'professional'?)\n");
  CHECK(wrong(with("audience: artsen")) == "4:11-16 the book has no audience 'artsen' (book.yaml declares 'client', "
                                           "'naaste', 'professional' and 'trainer')\n");
  CHECK(wrong(with("langauge: nl")) == "4:1-8 the front matter has no key 'langauge' (did you mean 'language'?)\n");
  CHECK(wrong(with("language: Nederlands")) ==
        "4:11-20 'Nederlands' is not the code of a language (write it as 'nl' or 'en-GB')\n");
  CHECK(wrong(with("label: De kern")) ==
        "4:8-14 'De kern' cannot be a label: use a to z, 0 to 9 and '-' (write 'de-kern')\n");
  CHECK(wrong(with("reviewed: 2026-02-30")) ==
        "4:11-20 'reviewed' must be a date, but it is '2026-02-30' (write year, month and day as in 2026-11-01)\n");
}

TEST_CASE("a file name becomes part of an address") {
  Diagnostics diagnostics;
  const auto document = read_document(source_of("content/chapters/Één groep.md", std::string(ReadMarkdown::front)),
                                      DocumentKind::chapter, test_book(), diagnostics);
  CHECK(document->slug == "een-groep");
  CHECK(messages(diagnostics) == "1:1 the file name 'Één groep' cannot be part of an address (call it 'een-groep')\n");
}
