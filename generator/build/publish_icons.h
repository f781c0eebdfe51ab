#pragma once

#include "build/publish_assets.h"

namespace praktijkboek {

/// How the site shows itself on a device: pixels of the theme's mark (themes/<theme>/icon.svg, or else
/// site/static/favicon.svg) as 'icon-180.png' and more, and the web app manifest that names them. A site without a mark
/// has no icons. Fills SiteMap::assets.
void publish_icons(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics);

} // namespace praktijkboek
