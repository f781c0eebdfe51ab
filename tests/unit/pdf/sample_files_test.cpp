#include "pdf/write_pdf.h"
#include "unit/pdf/sample_document.h"

#include <fmt/format.h>

#include <cstdlib>
#include <ctime>
#include <fstream>

using namespace praktijkboek;

namespace {

void write_file(const std::string& name, const PagedDocument& document, const FontLibrary& fonts = sample::fonts()) {
  const char* folder = std::getenv("PDF_SAMPLES");
  std::ofstream(std::string(folder == nullptr ? "." : folder) + '/' + name, std::ios::binary)
      << write_pdf(document, fonts);
}

} // namespace

// Hidden: for tests/unit/pdf/validate, which hands the files to veraPDF and other readers.
TEST_CASE("sample files are written to the folder PDF_SAMPLES", "[.samples]") {
  write_file("chapter.pdf", sample::chapter());
  write_file("sheet-empty.pdf", sample::sheet(sample::Filled::no));
  write_file("sheet-filled.pdf", sample::sheet(sample::Filled::yes));
  write_file("dense.pdf", sample::dense_pages(200));
  write_file("cff.pdf", sample::text_in(sample::cff_fonts(), "AB A"), sample::cff_fonts());
}

TEST_CASE("pages a second of processor time", "[.speed]") {
  for (const std::size_t pages : std::initializer_list<std::size_t>{1, 4, 20, 300}) {
    const PagedDocument document = sample::dense_pages(pages);
    const std::clock_t start = std::clock();
    std::size_t rounds = 0, size = 0;
    double seconds = 0;
    for (; seconds < 1; ++rounds) {
      size = write_pdf(document, sample::fonts()).size();
      seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    }
    WARN(fmt::format("{} pages: {:.0f} documents/s, {:.0f} pages/s, {} bytes", pages,
                     static_cast<double>(rounds) / seconds, static_cast<double>(rounds * pages) / seconds, size));
  }
}
