#pragma once

#include "build/outputs.h"
#include "html/render_page.h"
#include "project/project.h"

#include <vector>

namespace praktijkboek {

/// Says where the feed of changes will be, so that pages can name it.
void announce_feed(const SiteSettings& site, SiteMap& map);

/// A contact that has expired helps nobody (RFC 9116, 2.5.5).
void check_security(const SiteSettings& site, const Book& book, Diagnostics& diagnostics);

/// What stands beside the pages of a website: sitemap, feed, robots.txt, security.txt, and the pages and lines that
/// lead from addresses of before. A file of the same name in site/static/ stands in for ours. Done while the documents
/// are still there.
void publish_site_files(const Project& project, const std::vector<CheckedRedirect>& redirects, const HtmlContext& html,
                        Outputs& outputs);

} // namespace praktijkboek
