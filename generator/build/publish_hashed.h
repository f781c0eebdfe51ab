#pragma once

#include "build/outputs.h"
#include "resolve/site_map.h"

#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Publishes an asset under a name that carries a hash of its content, so that browsers may keep it for ever:
/// 'assets/serif-regular.1f2e3d4c.woff2' for 'fonts/serif-regular.woff2'. SiteMap::assets tells the address.
void publish_hashed(const std::string& name, std::string_view bytes, std::vector<std::string> sources, SiteMap& map,
                    Outputs& outputs);

} // namespace praktijkboek
