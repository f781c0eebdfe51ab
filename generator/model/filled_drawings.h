#pragma once

#include "model/document.h"
#include "model/sheet_data.h"

#include <memory>

namespace praktijkboek {

/// The same sheet with its drawings as the answers of their twins tell: people on the rings who have a place there,
/// with the lines between them; a web once every axis has a value. Nothing when no drawing changes. The sheet must
/// outlive it; the answers need not.
std::unique_ptr<Document> with_filled_drawings(const Document& sheet, const SheetData& data);

} // namespace praktijkboek
