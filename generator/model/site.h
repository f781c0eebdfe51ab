#pragma once

#include "base/date.h"
#include "base/source.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

enum class SearchEngine { none, pagefind };
enum class Compression { none, gzip_and_brotli };

/// Something that readers of before want to know: an entry of the feed.
struct SiteChange {
  Date date;
  std::string title;
  std::string text;
  std::string page; // address below the site, 'hoofdstukken/x/'; empty: the home page
  Span page_span;
};

/// Whom to tell of a weakness in the security of the site (RFC 9116).
struct SecurityContact {
  std::string contact; // mailto:, https: or tel:
  Date expires;
};

/// An address of before, and what stands there now.
struct Redirect {
  std::string from; // 'oud/pad/', below the site
  std::string to;   // 'nieuw/pad/' or 'nieuw/pad/#kop', below the site; or https://…
  Span from_span;
  Span to_span;
};

/// site/site.yaml: what is published and how.
struct SiteSettings {
  std::shared_ptr<const Source> source; // null: there is no such file
  std::string address; // https://… of the published site, without a slash at the end; empty: not known
  std::string theme = "ring";
  SearchEngine search = SearchEngine::none;
  Span search_span;          // in site.yaml, like the others
  std::string contact;       // mail address or https://… of who answers for the site; may be empty
  std::string accessibility; // label of the page with the accessibility statement; may be empty
  Span accessibility_span;
  std::optional<SecurityContact> security;
  Span security_span;
  std::vector<SiteChange> changes; // the newest first
  std::vector<Redirect> redirects;
  Compression compression = Compression::none;
};

} // namespace praktijkboek
