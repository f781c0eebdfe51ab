#pragma once

#include "build/publish_assets.h"

#include <string>

namespace praktijkboek {

/// Publishes the images of the website's documents as packs print them, in each number of pixels that one may need: the
/// very bytes that the program would put into the PDF. A browser fetches those of its pack.
/// @return their addresses beside the engine's scripts, by picture_name, as JSON
std::string publish_pictures(const AssetSources& sources, Workers& workers, SiteMap& map, Outputs& outputs);

} // namespace praktijkboek
