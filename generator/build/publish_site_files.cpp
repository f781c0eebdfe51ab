#include "build/publish_site_files.h"

#include "html/pack_builder.h"
#include "html/render_editions.h"
#include "html/site_address.h"
#include "html/site_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace praktijkboek {

namespace {

constexpr const char* site_settings = "site/site.yaml";
constexpr const char* feed_path = "feed.xml";

std::vector<SitemapEntry> sitemap_entries(const Project& project, const SiteMap& map) {
  std::vector<SitemapEntry> entries;
  for (std::size_t i = 0; i < project.documents.size(); ++i)
    entries.push_back({map.pages[i], project.documents[i]->front_matter.reviewed.value_or(project.book.date)});
  if (!map.pack_builder.empty()) entries.push_back({map.pack_builder, project.book.date});
  if (map.assets.contains("editions")) entries.push_back({std::string(editions_page), project.book.date});
  return entries;
}

/// As static hosts read them (Netlify, Cloudflare Pages): paths from the root of the host.
std::string redirect_lines(const std::vector<CheckedRedirect>& redirects, const SiteSettings& site) {
  const std::string root = root_of_address(site.address);
  std::string lines;
  for (const CheckedRedirect& redirect : redirects) {
    const bool is_elsewhere = redirect.to.find("://") != std::string::npos;
    lines += fmt::format("{}{} {}{} 301\n", root, redirect.from, is_elsewhere ? "" : root, redirect.to);
  }
  return lines;
}

/// A contact that has expired helps nobody (RFC 9116, 2.5.5).
void check_security(const SiteSettings& site, const Book& book, Diagnostics& diagnostics) {
  if (!site.security || site.security->expires >= book.date) return;
  diagnostics.error(*site.source, site.security_span,
                    {"security.txt has expired before the date of the book, {}", to_iso(book.date)},
                    {"give 'expires' a day within a year from now"});
}

bool is_page(std::string_view address) { return address.ends_with('/') || address.ends_with(".html"); }

void publish_redirects(const std::vector<CheckedRedirect>& redirects, const HtmlContext& html, Outputs& outputs) {
  if (redirects.empty()) return;
  for (const CheckedRedirect& redirect : redirects)
    if (is_page(redirect.from))
      outputs.add(redirect.from + (redirect.from.ends_with('/') ? "index.html" : ""), render_redirect(redirect, html),
                  {site_settings});
  outputs.add("_redirects", redirect_lines(redirects, html.site), {site_settings});
}

} // namespace

void announce_feed(const SiteSettings& site, SiteMap& map) {
  if (!site.address.empty() && !site.changes.empty()) map.assets.emplace(feed_path, feed_path);
}

std::vector<CheckedRedirect> check_site(const LinkedBook& linked, std::vector<PublishedPack> packs, SiteMap& map,
                                        Diagnostics& diagnostics) {
  check_security(linked.project.site, linked.project.book, diagnostics);
  std::swap(map.packs, packs);
  std::vector<CheckedRedirect> redirects = check_addresses(linked.project.site, linked.index, map, diagnostics);
  std::swap(map.packs, packs);
  return redirects;
}

void publish_site_files(const Project& project, const std::vector<CheckedRedirect>& redirects, const HtmlContext& html,
                        Outputs& outputs) {
  const SiteSettings& site = project.site;
  const auto add = [&](const char* path, std::string_view bytes, std::vector<std::string> sources) {
    if (!outputs.has(path)) outputs.add(path, bytes, std::move(sources));
  };
  add("robots.txt", robots_txt(site), {site_settings});
  if (!site.address.empty()) add("sitemap.xml", sitemap_xml(site, sitemap_entries(project, html.map)), {site_settings});
  if (html.map.assets.contains(feed_path)) add(feed_path, feed_xml(site, project.book), {site_settings});
  if (site.security) add(".well-known/security.txt", security_txt(*site.security, site, project.book), {site_settings});
  publish_redirects(redirects, html, outputs);
}

void publish_other_pages(const Project& project, const HtmlContext& html, Outputs& outputs) {
  outputs.add("404.html", render_not_found(html), {});
  if (html.map.pack_builder.empty()) return;
  std::vector<std::string> audiences;
  std::copy_if(project.book.audiences.begin(), project.book.audiences.end(), std::back_inserter(audiences),
               [&](const std::string& audience) { return project.readers.contains(audience); });
  outputs.add(html.map.pack_builder, render_pack_builder({audiences, project.theme}, html), {});
}

} // namespace praktijkboek
