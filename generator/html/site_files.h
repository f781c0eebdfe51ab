#pragma once

#include "model/book.h"
#include "model/site.h"
#include "theme/theme.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// What a website has beside its pages, for those who do not read them: search engines, feed readers, browsers.

struct SitemapEntry {
  std::string page;  // 'hoofdstukken/x/index.html'
  Date last_changed; // its text, or the edition
};

/// The protocol of sitemaps.org 0.9. For a site with an address only: it knows no relative links.
std::string sitemap_xml(const SiteSettings& site, std::span<const SitemapEntry> entries);

/// RFC 9309: everybody may read everything. Names the sitemap of a site with an address.
std::string robots_txt(const SiteSettings& site);

/// RFC 4287: what changed, the newest first. For a site with an address only, like the sitemap. The identity of an
/// entry is its date and its number on that day, so that a title can be corrected (RFC 4151).
std::string feed_xml(const SiteSettings& site, const Book& book);

/// RFC 9116.
std::string security_txt(const SecurityContact& security, const SiteSettings& site, const Book& book);

struct WebIcon {
  std::string address; // relative to the root of the site
  int size = 0;        // pixels; 0: sharp at any size
};

/// How a browser shows the site among the programs of a device (W3C Web Application Manifest).
std::string web_manifest(const Book& book, const Theme& theme, std::span<const WebIcon> icons);

/// '#fdf9f2'
std::string css_colour(Colour colour);

} // namespace praktijkboek
