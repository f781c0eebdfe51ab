#include "checks.h"
#include "read/read.h"

#include <cstdint>
#include <memory>
#include <string>

using namespace praktijkboek;

namespace {

const Book& book() {
  static const Book made = [] {
    Book with_boxes;
    with_boxes.audiences = {"client", "trainer"};
    with_boxes.boxes = {{"tip", {"Tip", "lamp", {}}}, {"trainer", {"Trainer", "bord", {"trainer"}}}};
    return with_boxes;
  }();
  return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto source = std::make_shared<const Source>(
      Source{"content/chapters/proef.md", std::string(reinterpret_cast<const char*>(data), size)});
  Diagnostics diagnostics;
  // A diagram may name a file: it is the same text again.
  const LoadData load_data = [&](std::string_view, Span, Diagnostics&) { return source; };
  check_document(*read_document(source, DocumentKind::chapter, book(), diagnostics, load_data));
  check_diagnostics(diagnostics);
  return 0;
}
