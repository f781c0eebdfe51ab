#pragma once

#include <string_view>

namespace praktijkboek {

/// The 'CFF ' table of an OpenType file (OpenType 1.9, table directory), which PDF embeds by itself (ISO 32000-1 table
/// 126, CIDFontType0C). Throws PdfFailure when there is none, or when it is CID-keyed: its codes would not be glyph
/// numbers.
std::string_view cff_table(std::string_view opentype);

} // namespace praktijkboek
