#pragma once

#include "pdf/font_usage.h"

#include <string>

namespace praktijkboek {

/// The ToUnicode CMap of a subset (ISO 32000-1 9.10.3): the text of each glyph, also when it is several characters.
std::string to_unicode_map(const std::vector<FontUsage::Glyph>& glyphs);

} // namespace praktijkboek
