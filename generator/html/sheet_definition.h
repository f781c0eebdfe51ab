#pragma once

#include "model/document.h"
#include "model/words.h"

#include <string>

namespace praktijkboek {

/// What the scripts of a worksheet need to know of its fields, in JSON, with the names that its YAML has
/// (tests/spec/worksheets.md). Texts of the interface are not in it.
std::string sheet_definition(const Document& sheet);

/// The words of the interface that scripts say: `{"saved": "Bewaard op dit apparaat"}` for 'form.saved'.
std::string script_words(const Words& words, std::string_view prefix);

} // namespace praktijkboek
