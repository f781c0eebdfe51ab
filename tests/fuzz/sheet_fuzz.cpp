#include "checks.h"
#include "read/read.h"

#include <cstdint>
#include <memory>
#include <string>

using namespace praktijkboek;

/// Worksheets, and the lists of the book: all are YAML with Markdown inside.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Book book;
  const auto source = std::make_shared<const Source>(
      Source{"content/sheets/proef.yaml", std::string(reinterpret_cast<const char*>(data), size)});
  Diagnostics diagnostics;
  check_document(*read_sheet(source, book, diagnostics));
  check_document(*read_glossary(source, diagnostics));
  read_literature(source, diagnostics);
  read_book(source, diagnostics);
  check_diagnostics(diagnostics);
  return 0;
}
