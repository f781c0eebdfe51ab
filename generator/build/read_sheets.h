#pragma once

#include "build/fill_sheets.h"

namespace praktijkboek {

enum class DataFormat { yaml, json, xfdf };

/// What was filled in on a worksheet, as text; to a file when `output` is given.
SheetOutcome read_filled_sheet(const SheetSettings& settings, const std::string& pdf, DataFormat format,
                               const std::optional<std::filesystem::path>& output);

/// The worksheet `name`, with what filled-in sheets share with it; of two that tell the same, the last counts.
/// @param output by default NAME.pdf beside the last of them, when there is none yet
SheetOutcome print_next_sheet(const SheetSettings& settings, const std::vector<std::string>& pdfs,
                              const std::string& name, const std::optional<std::filesystem::path>& output);

} // namespace praktijkboek
