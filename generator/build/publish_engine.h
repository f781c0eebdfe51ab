#pragma once

#include "build/publish_assets.h"

namespace praktijkboek {

/// The script that loads the engine for browsers, in SiteMap::assets; not there when no engine was built.
inline constexpr std::string_view filled_sheet_script = "engine/filled-sheet.js";

/// Publishes what makes filled-in PDFs in a browser: the engine, the sources and faces that it reads, its scripts. The
/// sources are those of the whole book, because the engine is the same code as the program's: it reads and links a book
/// before it prints a sheet of it, and so comes to the same bytes. Each large file is compressed here: few hosts do.
void publish_engine(const AssetSources& sources, Workers& workers, SiteMap& map, Outputs& outputs);

} // namespace praktijkboek
