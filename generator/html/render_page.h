#pragma once

#include "drawing/drawing.h"
#include "model/site.h"
#include "resolve/resolved_document.h"
#include "templating/template.h"

#include <map>
#include <string>
#include <vector>

namespace praktijkboek {

/// Pixels of an image, so that its place on the page is kept free while it loads.
struct ImageSize {
  int width = 0;
  int height = 0;
};

/// Addresses of what the website is made of, relative to its root.
struct SiteMap {
  std::vector<std::string> pages;                            // by document: 'hoofdstukken/x/index.html'
  std::vector<std::string> documents;                        // by document: its PDF, 'hoofdstukken/x.pdf'; empty: none
  std::vector<std::string> books{};                          // the whole book, by Book::print_masters; may be empty
  std::map<std::string, std::string, std::less<>> assets;    // 'style.css' -> 'assets/style.1f2e….css', images too
  std::map<std::string, ImageSize, std::less<>> image_sizes; // by path of the image, as in assets
};

/// What is the same for all pages. Only read: safe to share between threads.
struct HtmlContext {
  const BookIndex& index;
  const SiteSettings& site;
  const SiteMap& map;
  const std::map<std::string, Template>& templates; // by name: page, home, sheet, not_found
  const MeasureText& measure; // the theme's sans, so that text fits its shapes; called on several threads
};

/// Stage 5: the whole page.
std::string render_page(const ResolvedDocument& document, const HtmlContext& context);

/// The page for an address that does not exist. It is shown at any address, so its links start at the root of the
/// site's address.
std::string render_not_found(const HtmlContext& context);

} // namespace praktijkboek
