#pragma once

#include "model/site.h"
#include "resolve/book_index.h"
#include "resolve/site_map.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// An address of before that was checked: it is no page of the site, and what stands there now exists.
struct CheckedRedirect {
  std::string from; // as site.yaml says: 'oud/pad/'
  std::string to; // the last of a chain: below the site without 'index.html' ('nieuw/pad/#kop'; empty: the home page),
                  // or https://…
};

/// Errors for what leads nowhere, to itself, or away from a page that exists; also for changes that name no page. A
/// warning for an accessibility statement that is nowhere: its link is left out.
/// @param map complete: also what is published on paper, and the files of site/static/
std::vector<CheckedRedirect> check_addresses(const SiteSettings& site, const BookIndex& index, const SiteMap& map,
                                             Diagnostics& diagnostics);

} // namespace praktijkboek
