#pragma once

#include "drawing/drawing.h"
#include "model/site.h"
#include "resolve/redirects.h"
#include "resolve/resolved_document.h"
#include "resolve/site_map.h"
#include "templating/template.h"

#include <map>
#include <string>

namespace praktijkboek {

/// What is the same for all pages. Only read: safe to share between threads.
struct HtmlContext {
  const BookIndex& index;
  const SiteSettings& site;
  const SiteMap& map;
  const std::map<std::string, Template>& templates; // by name: page, home, sheet, not_found
  const MeasureText& measure; // the theme's sans, so that text fits its shapes; called on several threads
  std::map<std::string, SharedValues> shared = {}; // what templates show of any page, by its way to the root
};

/// The name of the template that a document is shown with: page, home, sheet, deck.
std::string_view template_for(DocumentKind kind);

/// Prepares what the pages of the site share.
void share_values(HtmlContext& context);

/// Stage 5: the whole page.
std::string render_page(const ResolvedDocument& document, const HtmlContext& context);

/// The page for an address that does not exist. It is shown at any address, so its links start at the root of the
/// site's address.
std::string render_not_found(const HtmlContext& context);

/// The page at an address of before: it sends browsers on, and has a link for who stays.
std::string render_redirect(const CheckedRedirect& redirect, const HtmlContext& context);

} // namespace praktijkboek
