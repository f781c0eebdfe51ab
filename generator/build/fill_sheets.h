#pragma once

#include "base/diagnostics.h"
#include "base/result.h"
#include "build/sheet_project.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

/// What became of work on filled-in sheets. After an error nothing was written.
struct SheetOutcome {
  Diagnostics diagnostics;
  std::optional<SystemFailure> failure;
  std::vector<std::filesystem::path> written;
  std::string text;               // for standard output
  std::vector<Message> summary{}; // lines behind it, in the language of the user

  bool succeeded() const { return !failure && !diagnostics.has_errors(); }
};

/// Fills in a worksheet. `data` is a file of answers, in YAML or JSON, or a folder of them: one PDF for each.
/// @param output the PDF, or the folder for all PDFs; by default they stand beside the data, with the same names.
SheetOutcome fill_sheets(const SheetSettings& settings, const std::string& name, const std::filesystem::path& data,
                         const std::optional<std::filesystem::path>& output);

/// The worksheets of the book, a line for each: number, name, title.
SheetOutcome list_sheets(const SheetSettings& settings);

} // namespace praktijkboek
