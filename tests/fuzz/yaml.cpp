#include "read/read.h"
#include "theme/read_theme.h"

#include <cstdint>

using namespace praktijkboek;

/// Every YAML file of ours, of any bytes, is read without a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto source = std::make_shared<const Source>(
      Source{"content/fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size)});
  Diagnostics diagnostics;
  read_book(source, diagnostics);
  read_literature(source, diagnostics);
  read_glossary(source, diagnostics);
  read_site(source, diagnostics);
  read_words(source, diagnostics);
  read_theme(*source, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.all()) to_text(diagnostic, [](const Message& m) { return m.text(); });
  return 0;
}
