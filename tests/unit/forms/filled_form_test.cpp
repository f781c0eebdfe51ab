#include "forms/filled_form.h"
#include "unit/forms/small_pdf.h"

#define POINTERHOLDER_TRANSITION 4
#include <catch2/catch.hpp>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace praktijkboek;
using sample::form_pdf;

namespace {

FormValues values_of(const std::string& pdf) {
  Diagnostics diagnostics;
  const auto form = read_filled_form("blad.pdf", pdf, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.all()) UNSCOPED_INFO(diagnostic.message.text());
  REQUIRE(form);
  return form->values;
}

std::string problem_of(const std::string& pdf) {
  Diagnostics diagnostics;
  const auto form = read_filled_form("blad.pdf", pdf, diagnostics);
  CHECK(!form);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().path == "blad.pdf");
  return diagnostics.all().front().message.text();
}

template <typename Setting>
std::string written_again(const std::string& pdf, const Setting& setting) {
  QPDF document;
  document.processMemoryFile("blad.pdf", pdf.data(), pdf.size());
  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.setStaticID(true);
  setting(writer);
  writer.write();
  const auto bytes = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

const std::string& filled() {
  static const std::string pdf = form_pdf({"<</T(blad)/Kids[5 0 R 6 0 R]>>", "<</T(naam)/FT/Tx/V(Jan)/Parent 4 0 R>>",
                                           "<</T(nu)/FT/Btn/Ff 49152/V/7/Parent 4 0 R/Kids[<</AS/7>><</AS/Off>>]>>"},
                                          1);
  return pdf;
}

} // namespace

TEST_CASE("fields have the names of those above them, and their values") {
  CHECK(values_of(filled()) == FormValues{{"blad.naam", "Jan"}, {"blad.nu", "7"}});
}

TEST_CASE("texts are read in every encoding that programs use") {
  const FormValues values = values_of(form_pdf({
      "<</T(a)/FT/Tx/V(Zo\xEB \xA0)>>",
      "<</T(b)/FT/Tx/V<FEFF0053015A D83D DE00>>>",
      "<</T(c)/FT/Tx/V(\xEF\xBB\xBFZo\xC3\xAB)>>",
      "<</T(d)/FT/Tx/V(een\\rtwee)>>",
      "<</T(e)/FT/Tx/V<FFFE53005A01>>>",
  }));
  CHECK(values == FormValues{{"a", "Zoë €"}, {"b", "SŚ😀"}, {"c", "Zoë"}, {"d", "een\rtwee"}, {"e", "SŚ"}});
}

TEST_CASE("boxes, buttons and choices are read as programs leave them") {
  const FormValues values = values_of(form_pdf({
      "<</T(een)/FT/Btn/V/ja/AS/ja>>",
      "<</T(twee)/FT/Btn/V/Off/AS/Off>>",
      "<</T(drie)/FT/Btn/AS/ja>>",
      "<</T(vier)/FT/Btn/V(ja)>>",
      "<</T(vijf)/FT/Ch/V[(nee)]/Opt[(ja)(nee)]>>",
      "<</T(zes)/FT/Ch/V(ja)>>",
      "<</T(zeven)/FT/Sig/V<</Type/Sig>>>>",
      "<</T(acht)/FT/Tx/V()>>",
      "<</T(negen)/FT/Tx>>",
  }));
  CHECK(values == FormValues{{"een", "ja"}, {"drie", "ja"}, {"vier", "ja"}, {"vijf", "nee"}, {"zes", "ja"}});
}

TEST_CASE("what stands higher in the tree holds for the fields below") {
  const FormValues values = values_of(form_pdf({"<</T(a)/FT/Tx/V(x)/Kids[5 0 R]>>", "<</T(b)/Parent 4 0 R>>"}, 1));
  CHECK(values == FormValues{{"a.b", "x"}});
}

TEST_CASE("a long text may be a stream") {
  CHECK(values_of(form_pdf({"<</T(a)/FT/Tx/V 5 0 R>>", "<</Length 3>>\nstream\nlap\nendstream"}, 1)) ==
        FormValues{{"a", "lap"}});
}

TEST_CASE("a form says which sheet it is, else its names do") {
  Diagnostics diagnostics;
  const std::string information = "/Info<</PraktijkboekSheet(rg-plan)/PraktijkboekEdition(2026.1)>>";
  const auto told = read_filled_form("a.pdf", form_pdf({"<</T(blad)/FT/Tx/V(x)>>"}, 1, information), diagnostics);
  REQUIRE(told);
  CHECK(told->sheet == "rg-plan");
  CHECK(told->edition == "2026.1");
  CHECK(read_filled_form("a.pdf", filled(), diagnostics)->sheet == "blad");
}

TEST_CASE("a PDF without a form has no values") { CHECK(values_of(form_pdf({})).empty()); }

TEST_CASE("files are read as other programs save them") {
  CHECK(values_of(written_again(filled(), [](QPDFWriter& writer) { writer.setObjectStreamMode(qpdf_o_generate); })) ==
        values_of(filled()));
  CHECK(values_of(written_again(filled(), [](QPDFWriter& writer) { writer.setLinearization(true); })) ==
        values_of(filled()));
  // An update behind the end, as most readers save it.
  std::string updated = filled();
  const std::size_t place = updated.size(), before = updated.rfind("xref\n0");
  updated += "5 0 obj\n<</T(naam)/FT/Tx/V(Piet)/Parent 4 0 R>>\nendobj\n";
  const std::size_t table = updated.size();
  updated += fmt::format("xref\n5 1\n{:010} 00000 n \ntrailer\n<</Size 7/Root 1 0 R/Prev {}>>\nstartxref\n{}\n%%EOF\n",
                         place, before, table);
  CHECK(values_of(updated).at("blad.naam") == "Piet");
}

TEST_CASE("an encrypted file is not read") {
  const auto encrypted = [](const char* user) {
    return written_again(filled(), [&](QPDFWriter& writer) {
      writer.setR6EncryptionParameters(user, "eigenaar", true, true, true, true, true, true, qpdf_r3p_full, true);
    });
  };
  CHECK(problem_of(encrypted("geheim")) == "this PDF is encrypted");
  CHECK(problem_of(encrypted("")) == "this PDF is encrypted");
}

TEST_CASE("a file that lost a part is not taken for one that was left empty") {
  CHECK(problem_of(filled().substr(0, filled().size() / 2)) == "this PDF is damaged");
  CHECK(problem_of(filled().substr(0, filled().size() - 60)) == "this PDF is damaged");
  CHECK(problem_of("") == "this file is no PDF");
  CHECK(problem_of("Beste Jan,\n") == "this file is no PDF");
}

TEST_CASE("fields in circles, too deep or without end are refused") {
  const std::string strange = "the fields of this PDF are not those of a worksheet";
  CHECK(problem_of(form_pdf({"<</T(a)/Kids[5 0 R]>>", "<</T(b)/Kids[4 0 R]>>"}, 1)) == strange);
  std::vector<std::string> deep;
  for (int i = 0; i < 40; ++i) deep.push_back(fmt::format("<</T(a)/Kids[{} 0 R]>>", i + 5));
  CHECK(problem_of(form_pdf(deep, 1)) == strange);
}

TEST_CASE("a text that is not Unicode is told with its field") {
  CHECK(problem_of(form_pdf({"<</T(naam)/FT/Tx/V(\xEF\xBB\xBF\xFF)>>"})) == "'naam' has text that is not Unicode");
}

TEST_CASE("a small file that unpacks to gigabytes is refused") {
  const std::string big =
      form_pdf({fmt::format("<</Length 300000000>>\nstream\n{}\nendstream", std::string(300'000'000, 'a'))});
  const std::string bomb = written_again(big, [](QPDFWriter& writer) { writer.setPreserveUnreferencedObjects(true); });
  REQUIRE(bomb.size() < 1'000'000);
  CHECK(problem_of(bomb) == "this file is larger than any worksheet");
}
