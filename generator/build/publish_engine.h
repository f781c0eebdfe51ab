#pragma once

#include "build/publish_assets.h"

namespace praktijkboek {

/// Publishes what makes PDFs in a browser, when it was built: the engine, what it reads, its scripts. What is for other
/// readers than those of the site is in none of it. What packs are made of is there when the site has a page on which
/// they are composed. SiteMap::assets tells the address of the script that a page imports, as "engine/engine.js". The
/// engine is the same code as the program's and reads the same sources of worksheets, so it comes to the same bytes.
/// Each large file is compressed here: few hosts do.
void publish_engine(const AssetSources& sources, Workers& workers, SiteMap& map, Outputs& outputs,
                    Diagnostics& diagnostics);

} // namespace praktijkboek
