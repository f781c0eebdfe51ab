#pragma once

#include "build/publish_assets.h"

namespace praktijkboek {

/// The mark of a theme and its path; null when there is none.
SourcePointer find_mark(const FileSystem& files, const std::string& theme, Diagnostics& diagnostics);

struct DrawnIcon {
  int size = 0;    // pixels each way
  std::string png; // empty when the mark cannot be drawn
};

/// In every size that devices ask for.
std::vector<DrawnIcon> draw_icons(const Source& mark, const Cache& cache);

/// How the site shows itself on a device: pixels of the theme's mark (themes/<theme>/icon.svg, or else
/// site/static/favicon.svg) as 'icon-180.png' and more, and the web app manifest that names them. A site without a mark
/// has no icons. Fills SiteMap::assets.
void publish_icons(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics);

} // namespace praktijkboek
