#include "checks.h"
#include "forms/data_text.h"
#include "forms/filled_form.h"

#include <cstdint>
#include <string>

using namespace praktijkboek;

/// Filled-in PDFs come from anywhere: whatever is in them, they are read or refused with a message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Document sheet;
  Diagnostics diagnostics;
  const auto form = read_filled_form("proef.pdf", std::string(reinterpret_cast<const char*>(data), size), diagnostics);
  check_diagnostics(diagnostics);
  if (form.has_value() == diagnostics.has_errors()) std::abort();
  if (!form) return 0;
  write_xfdf(form->values);
  std::vector<FormProblem> problems;
  sheet_data(sheet, form->values, problems);
  if (problems.size() != form->values.size()) std::abort(); // the sheet has no fields
  return 0;
}
