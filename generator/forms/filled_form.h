#pragma once

#include "base/diagnostics.h"
#include "model/form_values.h"

#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// The form of a PDF, in the words of the PDF.
struct FilledForm {
  std::string sheet;   // which worksheet it says it is; empty: none
  std::string edition; // of the book that it comes from; may be empty
  FormValues values;
};

/// Larger files are no worksheets.
constexpr std::size_t largest_pdf = std::size_t{32} * 1024 * 1024;

/// Reads what the fields of a PDF hold, whichever program saved it: with object streams, with updates behind the end,
/// with values of pages or of fields. A file that is damaged, encrypted or has no form is an error, and so is one that
/// takes more memory than any worksheet needs. Never throws for what is in the file.
/// @param path of the file, for messages
std::optional<FilledForm> read_filled_form(const std::string& path, const std::string& bytes, Diagnostics& diagnostics);

} // namespace praktijkboek
