#pragma once

#include "model/document.h"
#include "model/sheet_data.h"

#include <memory>

namespace praktijkboek {

/// How many rows a field needs beyond those that are printed, by key; only fields that need any.
using ExtraRows = std::map<std::string, std::uint32_t, std::less<>>;
ExtraRows extra_rows(const Document& sheet, const SheetData& data);

/// The same sheet with longer tables, with the same numbers for its nodes. The sheet must outlive it.
std::unique_ptr<Document> with_extra_rows(const Document& sheet, const ExtraRows& extra);

} // namespace praktijkboek
