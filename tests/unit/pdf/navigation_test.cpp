#include "pdf/link_annotations.h"
#include "pdf/page_labels.h"
#include "pdf/pdf_failure.h"
#include "pdf/write_pdf.h"
#include "unit/pdf/read_pdf.h"
#include "unit/pdf/sample_document.h"

#include <fmt/format.h>

using namespace praktijkboek;
using sample::Builder;
using sample::ReadPdf;

namespace {

ReadPdf read(const PagedDocument& document) { return ReadPdf(write_pdf(document, sample::fonts())); }

std::string labels_of(std::vector<std::string> labels) {
  std::vector<Page> pages;
  for (std::string& label : labels) pages.push_back({100, 100, std::move(label), {}});
  std::string text;
  SyntaxWriter out(text);
  write_page_labels(out, pages);
  return text;
}

} // namespace

TEST_CASE("a link inside the document goes to a named place and leaves the zoom alone") {
  const ReadPdf pdf = read(sample::chapter());
  const std::string link = pdf.objects_with("/S/GoTo").at(0);
  CHECK(ReadPdf::value(link, "A") == "<</S/GoTo/D(paragraaf-2)>>");
  CHECK(ReadPdf::value(link, "Contents") == "(naar paragraaf 2)");
  CHECK(ReadPdf::value(link, "Border") == "[0 0 0]");
  const std::string names = ReadPdf::value(pdf.catalog(), "Names");
  const std::string tree = pdf.follow(names.substr(names.find("Dests ") + 6));
  CHECK(tree.find("(hoofdstuk-groep)[") < tree.find("(paragraaf-2)["));
  CHECK(tree.find("/XYZ 72 769.89 null]") != std::string::npos);
}

TEST_CASE("a web address is ASCII, and describes itself when nobody does") {
  const std::string link = read(sample::chapter()).objects_with("/S/URI").at(0);
  CHECK(ReadPdf::value(link, "A") == "<</S/URI/URI(https://example.nl/caf%C3%A9?a=\\(b\\))>>");
  CHECK(ReadPdf::value(link, "Contents").find("<FEFF0068007400740070") == 0);
  CHECK(ascii_address("https://a.nl/b c") == "https://a.nl/b%20c");
}

TEST_CASE("links that cannot be are failures that name them") {
  Builder builder;
  builder.add(builder.element(Role::link), LinkArea{{0, 0, 10, 10}, "nergens", "", "x"});
  CHECK_THROWS_WITH(read(builder.document), Catch::Contains("'nergens'"));
  Builder loose;
  loose.add(loose.element(Role::paragraph), LinkArea{{0, 0, 10, 10}, "", "https://los.nl", "x"});
  CHECK_THROWS_WITH(read(loose.document), Catch::Contains("https://los.nl"));
}

TEST_CASE("bookmarks are a tree by their levels") {
  Builder builder;
  const auto add = [&](int level, const char* title) {
    builder.document.outline.push_back({level, title, {0, {72, 90}}});
  };
  add(1, "een");
  add(2, "een.een");
  add(3, "een.een.een");
  add(2, "een.twee");
  add(1, "twee");
  const ReadPdf pdf = read(builder.document);
  const std::string outline = pdf.follow(ReadPdf::value(pdf.catalog(), "Outlines"));
  CHECK(ReadPdf::value(outline, "Count") == "5");
  const std::string first = pdf.follow(ReadPdf::value(outline, "First"));
  CHECK(ReadPdf::value(first, "Title") == "(een)");
  CHECK(ReadPdf::value(first, "Count") == "3");
  CHECK(ReadPdf::value(pdf.follow(ReadPdf::value(first, "Last")), "Title") == "(een.twee)");
  CHECK(ReadPdf::value(pdf.follow(ReadPdf::value(first, "Next")), "Title") == "(twee)");
  CHECK(pdf.follow(ReadPdf::value(first, "Next")) == pdf.follow(ReadPdf::value(outline, "Last")));
  CHECK(ReadPdf::value(pdf.catalog(), "PageMode") == "/UseOutlines");
}

TEST_CASE("of a long outline only the first level is unfolded") {
  Builder builder;
  for (int chapter = 0; chapter < 10; ++chapter) {
    builder.document.outline.push_back({1, fmt::format("hoofdstuk {}", chapter), {0, {72, 90}}});
    for (int section = 0; section < 4; ++section) builder.document.outline.push_back({2, "paragraaf", {0, {72, 90}}});
  }
  const ReadPdf pdf = read(builder.document);
  const std::string outline = pdf.follow(ReadPdf::value(pdf.catalog(), "Outlines"));
  CHECK(ReadPdf::value(outline, "Count") == "10");
  CHECK(ReadPdf::value(pdf.follow(ReadPdf::value(outline, "First")), "Count") == "-4");
}

TEST_CASE("a place on a page that is not there is a failure") {
  Builder builder;
  builder.document.outline.push_back({1, "weg", {7, {0, 0}}});
  CHECK_THROWS_AS(read(builder.document), PdfFailure);
}

TEST_CASE("page labels are those printed, in as few entries as they need") {
  CHECK(labels_of({"1", "2", "3"}) == "<</Nums[0<</S/D>>]>>");
  CHECK(labels_of({"i", "ii", "iii", "1", "2"}) == "<</Nums[0<</S/r>>3<</S/D>>]>>");
  CHECK(labels_of({"24", "25", "27"}) == "<</Nums[0<</S/D/St 24>>2<</S/D/St 27>>]>>");
  CHECK(labels_of({"omslag", "A-1", "A-2"}) == "<</Nums[0<</P(omslag)>>1<</P(A-1)>>2<</P(A-2)>>]>>");
  CHECK(labels_of({""}) == "<</Nums[0<</P()>>]>>");
}

TEST_CASE("roman numbers count in their usual form only") {
  CHECK(parse_roman("iv") == 4U);
  CHECK(parse_roman("mmxxvi") == 2026U);
  CHECK(parse_roman("xcix") == 99U);
  CHECK_FALSE(parse_roman("iiii"));
  CHECK_FALSE(parse_roman("ic"));
  CHECK_FALSE(parse_roman("A"));
  CHECK_FALSE(parse_roman(""));
  CHECK_FALSE(parse_roman("mmmmm"));
}
