#pragma once

#include "build/outputs.h"
#include "html/render_page.h"
#include "project/linked_book.h"

#include <vector>

namespace praktijkboek {

/// Says where the feed of changes will be, so that pages can name it.
void announce_feed(const SiteSettings& site, SiteMap& map);

/// What site.yaml says, against all that the site has when it is whole.
/// @param packs all of them; also those that this map leaves out
std::vector<CheckedRedirect> check_site(const LinkedBook& linked, std::vector<PublishedPack> packs, SiteMap& map,
                                        Diagnostics& diagnostics);

/// What stands beside the pages of a website: sitemap, feed, robots.txt, security.txt, and the pages and lines that
/// lead from addresses of before. A file of the same name in site/static/ stands in for ours. Done while the documents
/// are still there.
void publish_site_files(const Project& project, const std::vector<CheckedRedirect>& redirects, const HtmlContext& html,
                        Outputs& outputs);

/// Pages that are no documents: what a wrong address leads to, and where packs are composed.
void publish_other_pages(const Project& project, const HtmlContext& html, Outputs& outputs);

} // namespace praktijkboek
