#pragma once

#include "build/publish_assets.h"

namespace praktijkboek {

/// Publishes what makes filled-in PDFs in a browser, when it was built: the engine, the sources and faces that it
/// reads, its scripts. SiteMap::assets tells the address of the one that a page imports, as "engine/engine.js". The
/// sources are those of the whole book, because the engine is the same code as the program's: it reads and links a book
/// before it prints a sheet of it, and so comes to the same bytes. Each large file is compressed here: few hosts do.
void publish_engine(const AssetSources& sources, Workers& workers, SiteMap& map, Outputs& outputs);

} // namespace praktijkboek
