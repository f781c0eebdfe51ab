#pragma once

#include "model/document.h"
#include "model/sheet_data.h"

#include <optional>
#include <string>

namespace praktijkboek {

/// What the answers of a sheet come to, as an answer; nothing when none of them is there.
std::optional<std::string> computed_answer(const ComputedField& field, const SheetData& data);

} // namespace praktijkboek
