#include "pdf/srgb_profile.h"
#include "pdf/write_pdf.h"
#include "unit/pdf/read_pdf.h"
#include "unit/pdf/sample_document.h"

#include <clocale>
#include <future>
#include <vector>

using namespace praktijkboek;
using sample::Filled;
using sample::ReadPdf;

namespace {

ReadPdf read(const PagedDocument& document) { return ReadPdf(write_pdf(document, sample::fonts())); }

} // namespace

TEST_CASE("the same document gives the same bytes") {
  CHECK(write_pdf(sample::chapter(), sample::fonts()) == write_pdf(sample::chapter(), sample::fonts()));
  CHECK(write_pdf(sample::sheet(Filled::yes), sample::fonts()) ==
        write_pdf(sample::sheet(Filled::yes), sample::fonts()));
  CHECK(write_pdf(sample::sheet(Filled::yes), sample::fonts()) !=
        write_pdf(sample::sheet(Filled::no), sample::fonts()));
}

TEST_CASE("a document that is freed while it is written gives the same bytes as one that stays") {
  for (PagedDocument document : {sample::chapter(), sample::sheet(Filled::yes), sample::dense_pages(20)}) {
    const PagedDocument& staying = document;
    const std::string expected = write_pdf(staying, sample::fonts());
    CHECK(write_pdf(std::move(document), sample::fonts()) == expected);
    for (const Page& page : document.pages)
      for (const PageItem& item : page.items) CHECK(item.widget() != nullptr); // the rest is freed
  }
}

TEST_CASE("documents are written side by side, sharing the fonts") {
  const std::string expected = write_pdf(sample::sheet(Filled::yes), sample::fonts());
  std::vector<std::future<std::string>> written;
  for (int i = 0; i < 8; ++i)
    written.push_back(std::async(std::launch::async, [] {
      std::string bytes;
      for (int round = 0; round < 5; ++round) bytes = write_pdf(sample::sheet(Filled::yes), sample::fonts());
      return bytes;
    }));
  for (auto& bytes : written) CHECK(bytes.get() == expected);
}

TEST_CASE("the bytes do not depend on the locale") {
  const std::string plain = write_pdf(sample::chapter(), sample::fonts());
  for (const char* locale : {"nl_NL.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"}) {
    if (std::setlocale(LC_ALL, locale) == nullptr) continue;
    CHECK(write_pdf(sample::chapter(), sample::fonts()) == plain);
  }
  std::setlocale(LC_ALL, "C");
}

TEST_CASE("the catalog says what PDF/UA asks") {
  const ReadPdf pdf = read(sample::chapter());
  const std::string catalog = pdf.catalog();
  CHECK(ReadPdf::value(catalog, "Lang") == "(nl)");
  CHECK(ReadPdf::value(catalog, "MarkInfo") == "<</Marked true>>");
  CHECK(ReadPdf::value(catalog, "ViewerPreferences") == "<</DisplayDocTitle true>>");
  CHECK(ReadPdf::value(catalog, "AcroForm").empty());
  CHECK(ReadPdf::value(catalog, "PageLabels") == "<</Nums[0<</S/D>>]>>");
}

TEST_CASE("the metadata claim PDF/UA-1 and say the same as the Info dictionary") {
  const ReadPdf pdf = read(sample::chapter());
  const std::string packet = pdf.stream(std::stoul(ReadPdf::value(pdf.catalog(), "Metadata")));
  for (const char* part :
       {"<pdfuaid:part>1</pdfuaid:part>", "<rdf:li xml:lang=\"x-default\">Voorbeeld &lt;één&gt;</rdf:li>",
        "<dc:creator><rdf:Seq><rdf:li>Werkgroep praktijkboek</rdf:li></rdf:Seq></dc:creator>",
        "<dc:language><rdf:Bag><rdf:li>nl</rdf:li></rdf:Bag></dc:language>",
        "<xmp:CreateDate>2026-11-21T00:00:00Z</xmp:CreateDate>", "<xmpMM:VersionID>2026.1</xmpMM:VersionID>"})
    CHECK(packet.find(part) != std::string::npos);
  const std::string information = pdf.objects_with("/CreationDate").at(0);
  CHECK(ReadPdf::value(information, "CreationDate") == "(D:20261121000000Z)");
  CHECK(ReadPdf::value(information, "Title") == "<FEFF0056006F006F0072006200650065006C00640020003C00E900E9006E003E>");
}

TEST_CASE("a document without date has none, rather than that of today") {
  PagedDocument document = sample::short_text();
  document.metadata.date = {};
  const ReadPdf pdf = read(document);
  CHECK(pdf.objects_with("/CreationDate").empty());
  CHECK(pdf.bytes().find("CreateDate") == std::string::npos);
}

TEST_CASE("files stay small: a page costs a few kilobytes, the fonts are there once") {
  CHECK(write_pdf(sample::short_text(), sample::fonts()).size() < 12'000);
  const std::size_t ten = write_pdf(sample::dense_pages(10), sample::fonts()).size();
  const std::size_t twenty = write_pdf(sample::dense_pages(20), sample::fonts()).size();
  CHECK(twenty - ten < 10 * 4'500);
}

TEST_CASE("a document without fields is an archive too: it says so, and what its colours are") {
  const ReadPdf pdf = read(sample::chapter());
  const std::string packet = pdf.stream(std::stoul(ReadPdf::value(pdf.catalog(), "Metadata")));
  CHECK(packet.find("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>") != std::string::npos);
  CHECK(packet.find("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>") != std::string::npos);
  const std::string intent = ReadPdf::value(pdf.catalog(), "OutputIntents");
  CHECK(ReadPdf::value(intent.substr(3), "S") == "/GTS_PDFA1");
  const std::string profile = ReadPdf::value(intent.substr(3), "DestOutputProfile");
  CHECK(ReadPdf::value(pdf.follow(profile), "N") == "3");
  CHECK(pdf.inflated(profile) == srgb_profile());
}

TEST_CASE("a form does not claim to be an archive") {
  const ReadPdf pdf = read(sample::sheet(Filled::no));
  const std::string packet = pdf.stream(std::stoul(ReadPdf::value(pdf.catalog(), "Metadata")));
  CHECK(packet.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos);
  CHECK(packet.find("<pdfaid:") == std::string::npos);
}

TEST_CASE("the colour profile is whole: its length, its tags, its primaries") {
  const std::string profile = srgb_profile();
  const auto number = [&](std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(profile.at(at + i));
    return value;
  };
  CHECK(profile.size() < 600);
  CHECK(number(0) == profile.size());
  CHECK(profile.substr(36, 4) == "acsp");
  double red = 0, green = 0, blue = 0;
  for (std::uint32_t tag = 0; tag < number(128); ++tag) {
    const std::size_t entry = 132 + 12 * tag;
    CHECK(number(entry + 4) % 4 == 0);
    CHECK(number(entry + 4) + number(entry + 8) <= profile.size());
    const double luminance = number(number(entry + 4) + 12) / 65536.0;
    if (profile.substr(entry, 4) == "rXYZ") red = luminance;
    if (profile.substr(entry, 4) == "gXYZ") green = luminance;
    if (profile.substr(entry, 4) == "bXYZ") blue = luminance;
  }
  CHECK(red + green + blue == Approx(1).margin(1e-4)); // white
}
