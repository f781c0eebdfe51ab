#include "read/read.h"

#include <cstdint>

using namespace praktijkboek;

/// A worksheet of any bytes is read without a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Book book;
  book.audiences = {"trainer"};
  const auto source = std::make_shared<const Source>(
      Source{"content/sheets/fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size)});
  Diagnostics diagnostics;
  const auto sheet = read_sheet(source, book, diagnostics);
  if (sheet == nullptr || sheet->kind != DocumentKind::sheet) __builtin_trap();
  for (const Diagnostic& diagnostic : diagnostics.all()) to_text(diagnostic, [](const Message& m) { return m.text(); });
  return 0;
}
