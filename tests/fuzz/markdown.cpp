#include "read/read.h"

#include <cstdint>

using namespace praktijkboek;

/// A document of any bytes is read without a crash, and every diagnostic has a place in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Book book;
  book.audiences = {"trainer"};
  book.boxes = {{"tip", {"Tip", "lamp", {}}}};
  const auto source = std::make_shared<const Source>(
      Source{"content/chapters/fuzz.md", std::string(reinterpret_cast<const char*>(data), size)});
  Diagnostics diagnostics;
  const auto document = read_document(source, DocumentKind::chapter, book, diagnostics);
  if (document == nullptr) __builtin_trap();
  for (const Span& span : document->spans)
    if (span.begin > span.end || span.end > size) __builtin_trap();
  for (const Diagnostic& diagnostic : diagnostics.all()) to_text(diagnostic, [](const Message& m) { return m.text(); });
  return 0;
}
