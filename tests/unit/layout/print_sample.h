#pragma once

#include "layout/layout_document.h"

#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek::sample {

/// What a publication has, for tests: the fonts of the theme, Dutch patterns, A4 with a margin column.
LayoutContext print_context();
const Theme& print_theme();
const PageMaster& print_master();

/// The text of runs as it is extracted: what hyphenation put in is not there.
std::string extracted(const std::vector<PageItem>& items);
std::string extracted(const Page& page);
std::string extracted(const PagedDocument& document);

/// The runs of a page or a line.
std::vector<const GlyphRun*> runs(const std::vector<PageItem>& items);

/// A long Dutch text, the same every time.
std::string_view dutch_text();

} // namespace praktijkboek::sample
