#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "build/cache.h"
#include "build/collect_images.h"
#include "build/outputs.h"
#include "font/font_library.h"
#include "html/render_page.h"
#include "project/project.h"
#include "project/workers.h"

namespace praktijkboek {

struct AssetSources {
  const FileSystem& files;
  const Project& project;
  const FontLibrary& fonts;
  const std::vector<std::string>& web_fonts; // as make_web_fonts gave them
  const ImageFiles& images;
  Cache cache;
};

/// The theme's fonts as browsers want them, in the order of `web_fonts`.
std::vector<std::string> make_web_fonts(const Theme& theme, const FontLibrary& fonts, const Cache& cache,
                                        Workers& workers);

/// Publishes what pages are dressed with: web fonts, the style sheet with the theme's tokens, images, scripts, and the
/// files of site/static/. Fills SiteMap::assets with their addresses. Names carry a hash of the content, so that
/// browsers may keep them for ever; static files keep the name that the world expects.
void publish_assets(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics);

} // namespace praktijkboek
