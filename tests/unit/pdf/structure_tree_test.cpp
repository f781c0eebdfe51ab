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

/// A tree as 'Document(H1[0]P[1])': types, and content by its MCID.
std::string outline_of(const ReadPdf& pdf, std::string_view reference) {
  const std::string element = pdf.follow(reference);
  std::string out = ReadPdf::value(element, "S").substr(1);
  std::string kids = ReadPdf::value(element, "K");
  if (kids.empty()) return out;
  if (kids.front() == '[') kids = kids.substr(1, kids.size() - 2);
  out += '(';
  for (std::size_t at = 0; at < kids.size();) {
    const std::size_t end_of_token = std::min(kids.find_first_not_of("0123456789", at), kids.size());
    if (kids.compare(end_of_token, 4, " 0 R") == 0) {
      out += outline_of(pdf, kids.substr(at, end_of_token - at));
      at = end_of_token + 4;
    } else if (kids.compare(at, 2, "<<") == 0) {
      const std::size_t end = kids.find(">>", at);
      const std::string dictionary = kids.substr(at + 2, end - at - 2);
      out +=
          ReadPdf::value(dictionary, "Type") == "/OBJR" ? "[object]" : '[' + ReadPdf::value(dictionary, "MCID") + ']';
      at = end + 2;
    } else {
      out += '[' + kids.substr(at, end_of_token - at) + ']';
      at = end_of_token;
    }
    while (at < kids.size() && kids[at] == ' ') ++at;
  }
  return out + ')';
}

std::string tree_of(const ReadPdf& pdf) {
  const std::string root = pdf.follow(ReadPdf::value(pdf.catalog(), "StructTreeRoot"));
  return outline_of(pdf, ReadPdf::value(root, "K"));
}

} // namespace

TEST_CASE("the tree of a chapter has its elements in reading order") {
  CHECK(tree_of(read(sample::chapter())) ==
        "Document(H1([0])"
        "P([1]Link([2][object])[3]Link([4][object])[5]Span([6]))"
        "P([7][8])"
        "Figure([9]Caption([10]))"
        "Table(TR(TH(P([11]))TH(P([12])))TR(TH(P([13]))TD(P([14])))TR(TH(P([15]))TD(P([16])))TR(TD([17])))"
        "L(LI(Lbl([18])LBody([19]))LI(Lbl([20])LBody([21])))"
        "Note(Lbl([22])P([23]))"
        "H2([0])Aside(P([1])))");
}

TEST_CASE("children follow the order in which they are painted, whatever order they were made in") {
  Builder builder;
  const StructureId section = builder.element(Role::section);
  const StructureId later = builder.element(Role::paragraph, section);
  const StructureId first = builder.element(Role::heading2, section);
  builder.text(first, {72, 100}, "Eerst");
  builder.text(later, {72, 120}, "Daarna");
  CHECK(tree_of(read(builder.document)) == "Document(Sect(H2([0])P([1])))");
}

TEST_CASE("what floats keeps its place in the tree, wherever it is painted") {
  Builder builder;
  const StructureId section = builder.element(Role::section);
  const StructureId before = builder.element(Role::paragraph, section);
  const StructureId caption = builder.element(Role::caption, section);
  const StructureId after = builder.element(Role::paragraph, section);
  builder.document.structure[caption].floats = true;
  builder.text(before, {72, 100}, "Eerst");
  builder.text(after, {72, 120}, "Daarna");
  builder.text(caption, {72, 140}, "Onderschrift");
  CHECK(tree_of(read(builder.document)) == "Document(Sect(P([0])Caption([2])P([1])))");
}

TEST_CASE("an element that paints nothing comes before the next one that was made after it") {
  Builder builder;
  const StructureId row = builder.element(Role::table_row, builder.element(Role::table));
  builder.element(Role::table_header, row); // empty
  const StructureId second = builder.element(Role::table_cell, row);
  builder.element(Role::table_header, row); // empty
  const StructureId fourth = builder.element(Role::table_cell, row);
  builder.element(Role::table_header, row); // empty, the last
  builder.text(fourth, {200, 100}, "d");
  builder.text(second, {72, 100}, "b");
  CHECK(tree_of(read(builder.document)) == "Document(Table(TR(THTD([0])THTD([1])TH)))");
}

TEST_CASE("an element that goes on on the next page says where its content lies") {
  Builder builder;
  const StructureId paragraph = builder.element(Role::paragraph);
  builder.text(paragraph, {72, 800}, "Onderaan de ene");
  builder.new_page("2");
  builder.text(paragraph, {72, 80}, "en bovenaan de andere.");
  const ReadPdf pdf = read(builder.document);
  CHECK(tree_of(pdf) == "Document(P([0][0]))");
  const std::string element = pdf.objects_with("/Type/MCR").at(0);
  CHECK(ReadPdf::value(element, "Pg") != ReadPdf::value(element.substr(element.find("/MCR") + 4), "Pg"));
}

TEST_CASE("the parent tree leads from each page and annotation back to the elements") {
  const ReadPdf pdf = read(sample::chapter());
  const std::string root = pdf.follow(ReadPdf::value(pdf.catalog(), "StructTreeRoot"));
  const std::string numbers = ReadPdf::value(pdf.follow(ReadPdf::value(root, "ParentTree")), "Nums");
  // Two pages, then two links.
  CHECK(ReadPdf::value(root, "ParentTreeNextKey") == "4");
  CHECK(sample::count_of(numbers.substr(0, numbers.find("]1[")), " 0 R") == 24);
  const std::string link = numbers.substr(numbers.rfind("]2 ") + 3);
  CHECK(ReadPdf::value(pdf.follow(link), "S") == "/Link");
  CHECK(ReadPdf::value(pdf.page(1), "StructParents") == "1");
}

TEST_CASE("a long parent tree is split into leaves with limits") {
  Builder builder;
  for (int page = 2; page <= 150; ++page) builder.new_page(std::to_string(page));
  const ReadPdf pdf = read(builder.document);
  const std::string root = pdf.follow(ReadPdf::value(pdf.catalog(), "StructTreeRoot"));
  const std::string tree = pdf.follow(ReadPdf::value(root, "ParentTree"));
  CHECK(sample::count_of(ReadPdf::value(tree, "Kids"), " R") == 3);
  CHECK(pdf.objects_with("/Limits[128 149]").size() == 1);
}

TEST_CASE("tables, lists, figures and notes have their attributes") {
  const ReadPdf pdf = read(sample::chapter());
  CHECK(pdf.objects_with("/S/TH").at(0).find("/A<</O/Table/Scope/Column>>") != std::string::npos);
  CHECK(pdf.objects_with("/Scope/Row").size() == 2);
  CHECK(pdf.objects_with("/A<</O/Table/ColSpan 2>>").size() == 1);
  CHECK(pdf.objects_with("/A<</O/List/ListNumbering/Decimal>>").size() == 1);
  const std::string figure = pdf.objects_with("/S/Figure").at(0);
  CHECK(ReadPdf::value(figure, "Alt") == "(Twee ringen: dichtbij en verder weg)");
  // The circle of radius 50 at 150,240 with its stroke, the image to 300, the caption to below 308.
  CHECK(ReadPdf::value(figure, "A") == "<</O/Layout/Placement/Block/BBox[72 532.135 300 652.39]>>");
  const std::string note = pdf.objects_with("/S/Note").at(0);
  CHECK(pdf.objects_with("/Names[" + ReadPdf::value(note, "ID")).size() == 1);
  CHECK(pdf.objects_with("/S/Span").at(0).find("/Lang(en)") != std::string::npos);
  CHECK(pdf.objects_with("/RoleMap<</Aside/Div>>").size() == 1);
}

TEST_CASE("a list says whether its items have labels") {
  const auto numbering = [](bool labels) {
    Builder builder;
    const StructureId item = builder.element(Role::list_item, builder.element(Role::list));
    if (labels) builder.text(builder.element(Role::label, item), {72, 100}, "-");
    builder.text(builder.element(Role::list_body, item), {80, 100}, "iets");
    return ReadPdf::value(read(builder.document).objects_with("/O/List").at(0), "A");
  };
  CHECK(numbering(true) == "<</O/List/ListNumbering/Disc>>");
  CHECK(numbering(false) == "<</O/List/ListNumbering/None>>");
}

TEST_CASE("a tree that is none is a failure") {
  Builder builder;
  builder.at(builder.element(Role::paragraph)).parent = 5;
  CHECK_THROWS_AS(read(builder.document), PdfFailure);
  Builder unknown;
  unknown.text(77, {72, 100}, "niemand");
  CHECK_THROWS_AS(read(unknown.document), PdfFailure);
  CHECK_THROWS_AS(write_pdf(PagedDocument{}, sample::fonts()), PdfFailure);
}
